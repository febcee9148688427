import type { Language } from '../i18n/language';
import { cellText } from '../i18n/cell-text';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { isRawError, type RawModel } from '../model/parse/raw';

export interface ModelCounts {
  readonly organisations: number;
  readonly lots: number;
  readonly errors: number;
}

/** The text by which our functions know a model: `Model 3f9a2c71 · 12 organisaties · 2 percelen · 0 fouten`. */
export const modelHandle = (hash: string, counts: ModelCounts, language: Language): string => {
  const t = cellText(language);
  return [
    t('results.modelHandle', { hash }),
    t('results.count.organisations', { count: counts.organisations }),
    t('results.count.lots', { count: counts.lots }),
    t('results.count.errors', { count: counts.errors }),
  ].join(' · ');
};

/** The hash in a handle; null for a text that is none. */
export const hashInHandle = (handle: string): string | null => /\b[0-9a-f]{8}\b/.exec(handle)?.[0] ?? null;

/**
 * Eight hexadecimal digits that say which content a model has: the same on every host and day, whatever the
 * order of columns, and another one as soon as a value changes. Where cells stand plays no part; in which row of
 * its table a value stands does, because problems name that row.
 */
export const modelHash = (raw: RawModel): string => {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify(canonical(raw)))) {
    hash = Math.imul(hash ^ byte, FNV_PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A table that came later counts only where it is filled, so that older content keeps its name. */
const counted = (raw: RawModel): readonly TableName[] =>
  TABLE_NAMES.filter((table) => table !== 'rules' || (raw.rules ?? []).length > 0);

const canonical = (raw: RawModel): unknown =>
  counted(raw).map((table) =>
    (raw[table] ?? []).map(({ row, values }) => [
      row,
      Object.entries(values)
        .filter(([, value]) => !isEmpty(value))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([column, value]) => [column, told(value)]),
    ]),
  );

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** JSON knows no infinity, and would call it null. */
const told = (value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) };
  return isRawError(value) ? { error: value.error } : value;
};
