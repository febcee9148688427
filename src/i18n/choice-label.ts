import type { TableName } from '../model/tables';
import type { Language } from './language';
import { CELL_TEXTS, type CellTexts } from './cell-texts';

export type ChoiceSet = keyof CellTexts['choices'];

/** Which closed list (or list of suggestions) each column takes its values from; the others take none. */
export const CHOICES_OF_COLUMN: Readonly<Partial<Record<TableName, Readonly<Record<string, ChoiceSet>>>>> = {
  model: { proRata: 'proRata' },
  lots: { countedTypes: 'organisationType' },
  targets: { lot: 'appliesTo', kind: 'targetKind', unit: 'targetUnit', indexed: 'yesNo' },
  transition: { rule: 'transitionRule', countsAsMunicipal: 'yesNo', types: 'organisationType' },
  organisations: { type: 'organisationType' },
  municipal: { stream: 'stream' },
  grants: { condition: 'condition', recovers: 'yesNo' },
  scenarios: { transition: 'yesNo', allot: 'yesNo', renewals: 'yesNo' },
  overrides: { table: 'overridable', key: 'overrideKey' },
  rules: { level: 'ruleLevel', name: 'limitName' },
};

/** The labels of a list by JSON value, in their order. */
export const choiceLabels = (set: ChoiceSet, language: Language): Readonly<Record<string, string>> =>
  CELL_TEXTS[language].choices[set];

/** What people see for a value: `subcontract` is `onderaanneming`; a value that is not in the list is itself. */
export const choiceLabel = (set: ChoiceSet, value: string, language: Language): string => {
  const labels = choiceLabels(set, language);
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
};

const choicesOf = (table: TableName, column: string): ChoiceSet | null => {
  const sets = CHOICES_OF_COLUMN[table];
  return sets !== undefined && Object.hasOwn(sets, column) ? (sets[column] ?? null) : null;
};

/** The label of a value in a column, whatever list that column has; the value itself where it has none. */
export const columnChoiceLabel = (
  { table, column }: { readonly table: TableName | null; readonly column: string | null },
  value: string,
  language: Language,
): string => {
  const set = table === null || column === null ? null : choicesOf(table, column);
  return set === null ? value : choiceLabel(set, value, language);
};

/** The list that holds all these values; null if none does. */
export const listWith = (values: readonly string[]): ChoiceSet | null => {
  const lists = Object.entries(CELL_TEXTS.nl.choices) as [ChoiceSet, Readonly<Record<string, string>>][];
  return lists.find(([, labels]) => values.every((value) => Object.hasOwn(labels, value)))?.[0] ?? null;
};
