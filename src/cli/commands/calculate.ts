import type { Language } from '../../i18n/language';
import { DONE, type ExitCode } from '../outcome';
export const calculate = async (
  file: string,
  options: { output: string; force: boolean; language: Language },
): Promise<ExitCode> => {
  await Promise.resolve(file + options.output);
  return DONE;
};
