import { UnreadableFile, type WhyUnreadable } from './unreadable-file';
import { UnwritableFile, type WhyUnwritable } from './unwritable-file';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { TextValues } from '../../i18n/translator';

const MEGABYTE = 1024 * 1024;

/** Why a file was not read or written, as a sentence; null if the error is about something else. */
export const fileSentence = (error: unknown, language: Language): string | null => {
  const t = translate(language);
  if (error instanceof UnreadableFile) {
    return t(`command.unreadable.${error.why.reason}`, readingValues(error.why));
  }
  if (error instanceof UnwritableFile) {
    return t(`command.unwritable.${error.why.reason}`, writingValues(error.why, language));
  }
  return null;
};

const readingValues = (why: WhyUnreadable): TextValues => {
  if (why.reason === 'tooLarge') {
    const { bytes, limit } = why.details;
    return { size: Math.ceil(bytes / MEGABYTE), limit: Math.floor(limit / MEGABYTE) };
  }
  const told = Object.entries(why.details).filter(
    (entry): entry is [string, string | number] => entry[1] !== null,
  );
  return Object.fromEntries(told);
};

const writingValues = (why: WhyUnwritable, language: Language): TextValues => {
  if (why.reason !== 'wouldLose') return { ...why.details };
  const t = translate(language);
  const what = t(`command.losses.${why.details.what}`);
  return {
    what: why.details.name === null ? what : `${what}: ${why.details.name}`,
    sheet: why.details.sheet ?? t('command.everywhere'),
  };
};
