import { choiceLabels, type ChoiceSet } from '../../../i18n/choice-label';
import type { Language } from '../../../i18n/language';
import type { TableName } from '../../../model/tables';
import type { Entry } from '../../../workbook/definitions/entry';
import type { TableImage } from '../../../workbook/port';
import type { Option } from './choice-field';
import { namesIn } from './names-in';

/** Where the names in a list come from, by its column. */
const NAMES_OF_LIST: Readonly<Record<string, { readonly table: TableName; readonly column: string }>> = {
  outOfPlan: { table: 'organisations', column: 'organisation' },
  endedSupport: { table: 'support', column: 'from' },
  withdrawnFunders: { table: 'grants', column: 'funder' },
};

const named = (names: readonly string[]): readonly Option[] =>
  names.map((name) => ({ value: name, label: name }));

const labelled = (set: ChoiceSet, language: Language): readonly Option[] =>
  Object.entries(choiceLabels(set, language)).map(([value, label]) => ({ value, label }));

interface Asked {
  readonly table: TableName;
  readonly column: string;
  readonly entry: Entry;
  readonly images: readonly TableImage[];
}

/** What may be chosen in a column; empty where anything may be typed. */
export const optionsOf = ({ table, column, entry, images }: Asked, language: Language): readonly Option[] => {
  if (entry.kind === 'choice' || entry.kind === 'suggestion') {
    const lots = table === 'targets' && column === 'lot' ? named(namesIn(images, 'lots')) : [];
    return [...lots, ...labelled(entry.set, language)];
  }
  if (entry.kind === 'yesNo') return labelled('yesNo', language);
  if (entry.kind === 'name') return named(namesIn(images, entry.table));
  if (entry.kind !== 'list') return [];
  if (entry.set !== undefined) return labelled(entry.set, language);
  const from = NAMES_OF_LIST[column];
  return from === undefined ? [] : named(namesIn(images, from.table, from.column));
};
