import { extname } from 'node:path';
import { openWorkbook, type FileWorkbook } from '../hosts/file/open-workbook';
import { readFileSafely } from '../hosts/file/read-file-safely';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import { parseModel, type ParsedModel } from '../model/parse/parse-model';
import type { RawModel } from '../model/parse/raw';
import { rawOfJson } from '../model/parse/raw-of-json';
import { isError } from '../model/problem';
import { readModel } from '../workbook/read/read-model';
import { Stop, WRONG_USE } from './outcome';

/** What a file says: a model or what is wrong with it; the workbook too, where it is one. */
export interface Input extends ParsedModel {
  /** What stood in its tables. */
  readonly raw: RawModel;
  readonly workbook: { readonly file: FileWorkbook; readonly language: Language } | null;
}

/** Reads a workbook (.xlsx, .xlsm) or a JSON model. Throws `Stop` or `UnreadableFile` where there is nothing to read. */
export const readInput = async (path: string, language: Language): Promise<Input> => {
  const kind = extname(path).toLowerCase();
  const bytes = await readFileSafely(path);
  if (kind === '.json') return { ...parseJson(bytes, path, language), workbook: null };
  const file = await openWorkbook(bytes);
  const read = readModel(await file.tables());
  return { ...together(read.problems, read.raw), workbook: { file, language: read.language } };
};

const parseJson = (bytes: Uint8Array, path: string, language: Language): Omit<Input, 'workbook'> => {
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
const together = (found: ParsedModel['problems'], raw: RawModel): Omit<Input, 'workbook'> => {
  const parsed = parseModel(raw);
  const problems = [...found, ...parsed.problems];
  return { model: problems.some(isError) ? null : parsed.model, problems, raw };
};
