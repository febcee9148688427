import { CommanderError } from 'commander';
import { LANGUAGES, type Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import { fileSentence } from '../hosts/file/file-sentence';
import { DONE, Stop, WRONG_USE, type ExitCode } from './outcome';
import { programIn, usageSentence } from './program';
import { warn } from './streams';

/** Dutch unless `--lang` says otherwise; read by hand because help and errors need it before anything is parsed. */
const languageOf = (args: readonly string[]): Language => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return LANGUAGES.find((language) => language === value) ?? 'nl';
};

/** Runs the command. No stack trace ever reaches a user. */
export const main = async (args: readonly string[]): Promise<ExitCode> => {
  const language = languageOf(args);
  let exitCode: ExitCode = DONE;
  try {
    const program = programIn(language, (code) => {
      exitCode = code;
    });
    if (args.length === 0) {
      warn(program.helpInformation());
      return WRONG_USE;
    }
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return failed(error, language);
  }
};

const failed = (error: unknown, language: Language): ExitCode => {
  const t = translate(language);
  if (error instanceof Stop) {
    warn(error.message);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    const sentence = usageSentence(error, language);
    if (sentence === null) return DONE;
    warn(`${sentence}\n${t('command.usage.hint')}`);
    return WRONG_USE;
  }
  const reason = error instanceof Error ? error.message : String(error);
  warn(fileSentence(error, language) ?? t('command.unexpected', { reason }));
  return WRONG_USE;
};
