import { useCallback, useMemo, useState } from 'react';
import { useLanguage } from '../language-context';
import { refusalSentence } from './refusal-sentence';

/** Writing in the workbook from the pane: one thing at a time, and said when it could not be done. */
export interface Writing {
  readonly busy: boolean;
  /** Why the last thing was not written; null when it was. */
  readonly refusal: string | null;
  readonly dismiss: () => void;
  /** Answers whether it was written. */
  readonly run: (write: () => Promise<unknown>) => Promise<boolean>;
}

/** @param onDone called after everything that was tried */
export const useWriting = (onDone: () => void): Writing => {
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = useCallback(
    async (write: () => Promise<unknown>): Promise<boolean> => {
      setBusy(true);
      setRefusal(null);
      try {
        await write();
        return true;
      } catch (error) {
        setRefusal(refusalSentence(error, language));
        return false;
      } finally {
        setBusy(false);
        onDone();
      }
    },
    [language, onDone],
  );
  const dismiss = useCallback(() => {
    setRefusal(null);
  }, []);
  return useMemo(() => ({ busy, refusal, dismiss, run }), [busy, refusal, dismiss, run]);
};
