import { extname } from 'node:path';
import { openWorkbook, type FileWorkbook } from '../hosts/file/open-workbook';
import { readFileSafely } from '../hosts/file/read-file-safely';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import type { RawModel } from '../model/parse/raw';
import { rawOfJson } from '../model/parse/raw-of-json';
import { isError, type Problem } from '../model/problem';
import { workedModel, type WorkedModel } from '../rules/worked-model';
import { readModel } from '../workbook/read/read-model';
import { Stop, WRONG_USE } from './outcome';

/** What a file says: a model or what is wrong with it; the workbook too, where it is one. */
export interface Input extends WorkedModel {
  /** What stood in its tables. */
  readonly raw: RawModel;
  readonly workbook: { readonly file: FileWorkbook; readonly language: Language } | null;
}

/** Reads a workbook (.xlsx, .xlsm) or a JSON model. Throws `Stop` or `UnreadableFile` where there is nothing to read. */
export const readInput = async (path: string, language: Language): Promise<Input> => {
  const kind = extname(path).toLowerCase();
  const bytes = await readFileSafely(path);
  if (kind === '.json') return { ...(await parseJson(bytes, path, language)), workbook: null };
  const file = await openWorkbook(bytes);
  const read = readModel(await file.tables());
  return { ...(await together(read.problems, read.raw)), workbook: { file, language: read.language } };
};

const parseJson = async (
  bytes: Uint8Array,
  path: string,
  language: Language,
): Promise<Omit<Input, 'workbook'>> => {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(WRONG_USE, translate(language)('command.unreadable.notJson', { path, reason }));
  }
  const { raw, problems } = rawOfJson(json);
  return together(problems, raw);
};

/** Problems with the tables come before those in their cells; either kind stops the calculation. */
const together = async (found: readonly Problem[], raw: RawModel): Promise<Omit<Input, 'workbook'>> => {
  const worked = await workedModel(raw);
  const problems = [...found, ...worked.problems];
  return problems.some(isError)
    ? { model: null, evaluator: null, problems, raw }
    : { ...worked, problems, raw };
};
