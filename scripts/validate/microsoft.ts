import type { Fault } from './fault';

/** What Microsoft says: faults, or why it could not be asked. */
export type Verdict =
  | { readonly reached: true; readonly faults: readonly Fault[] }
  | { readonly reached: false; readonly why: string };

/** What the service answers. */
interface Answer {
  readonly isValid: boolean;
  readonly status?: number | undefined;
  readonly statusText?: string | undefined;
  readonly report?: { readonly errors?: readonly Issue[] | undefined } | undefined;
}

interface Issue {
  readonly title?: string | undefined;
  readonly content?: string | undefined;
  readonly code?: string | undefined;
}

export type Validator = (path: string, production: boolean) => Promise<Answer>;

const LONGEST_WAIT = 30_000;

/**
 * Asks the service of Microsoft, which gets the manifest and nothing else. `production` asks for the rules of the
 * store as well.
 */
export const microsoftVerdict = async (
  path: string,
  production: boolean,
  ask: Validator = askMicrosoft,
  longestWait = LONGEST_WAIT,
): Promise<Verdict> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer in ${longestWait / 1000} seconds`));
    }, longestWait);
  });
  try {
    const { isValid, status, statusText, report } = await Promise.race([ask(path, production), tooLong]);
    if (isValid) return { reached: true, faults: [] };
    if (report === undefined)
      return { reached: false, why: `it answered ${status ?? '?'} ${statusText ?? ''}`.trim() };
    const issues = report.errors ?? [];
    const faults = issues.map(({ title, content, code }) => ({
      place: title ?? 'the manifest',
      value: content ?? 'it is refused',
      rule: `Microsoft takes no manifest like this (${code ?? 'without a code'}).`,
      remedy: 'Mend scripts/manifest.',
    }));
    return { reached: true, faults: faults.length > 0 ? faults : [REFUSED] };
  } catch (error) {
    return { reached: false, why: firstLine(error) };
  } finally {
    clearTimeout(timer);
  }
};

/** Loaded when it is needed, as it brings much along. */
const askMicrosoft: Validator = async (path, production) =>
  (await import('office-addin-manifest')).validateManifest(path, production);

const REFUSED: Fault = {
  place: 'the manifest',
  value: 'it is refused, without a reason',
  rule: 'Microsoft takes it.',
  remedy: 'Ask again, or compare it with the last one that was taken.',
};

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
