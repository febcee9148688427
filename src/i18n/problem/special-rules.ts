import type { NamedThing, Problem, ProblemCode, ProblemDetails } from '../../model/problem';
import type { TableName } from '../../model/tables';
import { ON_SUBSIDIES, TABLE_NAMES } from '../../model/tables';
import { choiceLabel, columnChoiceLabel, listWith } from '../choice-label';
import { formatChoice, formatEuros, formatList, formatShare } from '../format';
import type { Language } from '../language';
import { columnInSentence, workbookTableName } from '../name-of';
import { keyInWords, overridableHeader } from '../replaced-value';
import type { Translate } from '../translate';
import { rowNumberOf } from './place';

interface About {
  readonly problem: Problem;
  readonly language: Language;
  readonly t: Translate;
}

export type Rule<C extends ProblemCode> = (details: ProblemDetails[C], about: About) => string;

const isTable = (name: string): name is TableName => TABLE_NAMES.some((table) => table === name);

const rowOf = (row: number, { problem, t }: About): string =>
  t('problemWords.row', { row: rowNumberOf(problem, row) });

const nearestOr = (nearest: string | null, otherwise: string, t: Translate): string =>
  nearest === null ? otherwise : t('problemWords.didYouMean', { nearest });

/** The label of a choice; a value that a scenario replaces is known by the list that holds all choices. */
const labelsOf = (choices: readonly string[], { problem, language }: About): readonly string[] => {
  const set = listWith(choices);
  return choices.map((choice) =>
    set === null ? columnChoiceLabel(problem, choice, language) : choiceLabel(set, choice, language),
  );
};

/** Names that stand in a table can be added there; of tables and columns there are only ours. */
const remedyForName = (kind: NamedThing, t: Translate): string =>
  kind === 'table' || kind === 'column' || kind === 'type'
    ? t('problemWords.correctRow')
    : t('problemWords.correctName');

export const sharesExceed: Rule<'shares-exceed'> = ({ lot, stream, total, rows }, about) => {
  const { problem, language, t } = about;
  const numbers = rows.map((row) => String(rowNumberOf(problem, row)));
  const only = rows.length === 1 ? rowOf(rows[0] ?? 1, about) : formatList(numbers, language);
  return t(`problems.shares-exceed-${stream}`, {
    count: rows.length,
    lot,
    total: formatShare(total, language, 2),
    rows: only,
  });
};

export const shareOrAmount: Rule<'share-or-amount'> = ({ stream }, { language, t }) => {
  const which = stream === 'subsidy' || stream === 'ringfenced' ? stream : 'either';
  return t(`problems.share-or-amount-${which}`, { stream: choiceLabel('stream', stream, language) });
};

export const headerMissing: Rule<'header-missing'> = ({ header, nearest }, { t }) =>
  nearest === null
    ? t('problems.header-missing-alone', { header })
    : t('problems.header-missing-near', { header, nearest });

export const oneRowExpected: Rule<'one-row-expected'> = ({ rows }, { t }) =>
  rows === 0 ? t('problems.one-row-expected-none') : t('problems.one-row-expected-more', { rows });

export const wholeNumberPercentage: Rule<'whole-number-percentage'> = (
  { meant },
  { problem, language, t },
) => {
  const read = typeof problem.value === 'number' ? problem.value : meant * 100;
  return t('problems.whole-number-percentage', {
    read: formatShare(read, language, 2),
    meant: formatShare(meant, language, 2),
  });
};

export const overrideForbidden: Rule<'override-forbidden'> = ({ table, column }, { language, t }) =>
  t('problems.override-forbidden', {
    table: isTable(table) ? workbookTableName(table) : table,
    column: isTable(table) ? columnInSentence(table, column, language) : column,
  });

export const unknownChoice: Rule<'unknown-choice'> = ({ choices, nearest }, about) => {
  const labels = labelsOf(choices, about);
  const near = nearest === null ? null : (labels[choices.indexOf(nearest)] ?? nearest);
  const remedy = nearestOr(near, about.t('problemWords.chooseOne'), about.t);
  return about.t('problems.unknown-choice', { choices: formatChoice(labels, about.language), remedy });
};

export const unknownName: Rule<'unknown-name'> = ({ kind, nearest }, { language, t }) => {
  const near = nearest !== null && kind === 'column' ? overridableHeader(nearest, language) : nearest;
  return t('problems.unknown-name', {
    rule: t(`problemWords.unknown.${kind}`),
    remedy: nearestOr(near, remedyForName(kind, t), t),
  });
};

export const overrideMatchesNothing: Rule<'override-matches-nothing'> = (
  { key, nearest },
  { language, t },
) => {
  const near = nearest === null ? null : keyInWords(nearest, language);
  return t('problems.override-matches-nothing', {
    key: keyInWords(key, language),
    remedy: nearestOr(near, t('problemWords.correctRow'), t),
  });
};

/** A target lies on a lot, or on all subsidies together. */
const groundOf = (lot: string): 'lot' | 'subsidies' => (lot === ON_SUBSIDIES ? 'subsidies' : 'lot');

export const unmetTarget: Rule<'unmet-target'> = ({ lot, years, amount }, { language, t }) =>
  t(`problems.unmet-target-${groundOf(lot)}`, { lot, years, amount: formatEuros(amount, language) });

export const shieldBroken: Rule<'shield-broken'> = ({ lot, years }, { t }) =>
  t(`problems.shield-broken-${groundOf(lot)}`, { lot, years });

export const duplicateKey: Rule<'duplicate-key'> = ({ key, firstRow }, about) =>
  about.t('problems.duplicate-key', {
    key: keyInWords(key, about.language)
      .split('|')
      .filter((part) => part !== '')
      .join(', '),
    row: rowOf(firstRow, about),
  });

export const grantsOverlap: Rule<'grants-overlap'> = ({ funder, otherRow }, about) =>
  about.t('problems.grants-overlap', { funder, row: rowOf(otherRow, about) });

export const tableMissing: Rule<'table-missing'> = ({ name }, { t }) =>
  t('problems.table-missing', { name: isTable(name) ? workbookTableName(name) : name });

export const ruleNotComputed: Rule<'rule-not-computed'> = (details, { t }) =>
  t('problems.rule-not-computed', { ...details });
