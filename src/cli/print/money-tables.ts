import Table from 'cli-table3';
import { allocate } from '../../core/allocate';
import { formatEuros, formatEurosAndCents, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { LotResult, Result, Series } from '../../model/result';

/** A line of a table: its label and its amounts, in euros. */
type Line = readonly [label: string, amounts: Series];

const THOUSAND = 1000;

export const total = (series: Series): number => series.reduce((sum, amount) => sum + amount, 0);

const withTotal = (amounts: Series): Series => [...amounts, total(amounts)];

/** Years across, in thousands of euros, with the total of the term. */
const yearTable = (
  title: string,
  years: readonly number[],
  rows: readonly (readonly [string, Series])[],
  language: Language,
): string => {
  const table = new Table({
    head: ['', ...years.map(String), translate(language)('command.report.total')],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...years.map(() => 'right' as const), 'right'],
  });
  for (const [label, thousands] of rows) {
    table.push([label, ...thousands.map((amount) => formatNumber(amount, language, 0))]);
  }
  return `${title}\n${table.toString()}`;
};

const inThousands = ([label, amounts]: Line): Line => [
  label,
  withTotal(amounts).map((amount) => Math.round(amount / THOUSAND)),
];

/** Lines that together are another line: rounded so that in every column they still are. */
const partsInThousands = (lines: readonly Line[]): readonly Line[] => {
  const columns = withTotal(lines[0]?.[1] ?? []).map((_, column) =>
    allocate(
      lines.map(([, amounts]) => (withTotal(amounts)[column] ?? 0) / THOUSAND),
      0,
    ),
  );
  return lines.map(([label], line) => [label, columns.map((column) => column[line] ?? 0)]);
};

const WHOLES = ['gross', 'target', 'cut', 'unmet', 'net'] as const;
const PARTS_OF_NET = ['ringFenced', 'coordination', 'main', 'partners', 'subcontracted'] as const;
const ALWAYS: readonly string[] = ['gross', 'net', 'main', 'subcontracted'];

/** A lot's budget: what comes in, what is taken off, and who gets the rest. */
export const lotTable = (lot: LotResult, { years }: Result, language: Language): string => {
  const t = translate(language);
  const lines = (
    names: readonly (typeof WHOLES)[number][] | readonly (typeof PARTS_OF_NET)[number][],
  ): Line[] =>
    names
      .filter((name) => ALWAYS.includes(name) || lot[name].some((amount) => amount !== 0))
      .map((name) => [t(`command.report.${name}`), lot[name]]);
  const rows = [...lines(WHOLES).map(inThousands), ...partsInThousands(lines(PARTS_OF_NET))];
  return yearTable(t('command.report.budget', { lot: lot.lot }), years, rows, language);
};

export const toFillTable = ({ targets, years }: Result, language: Language): string => {
  if (targets.toFill.every((amount) => amount === 0)) return '';
  const t = translate(language);
  const line = inThousands([t('command.report.target'), targets.toFill]);
  return yearTable(t('command.report.toFill'), years, [line], language);
};

export const transitionText = ({ transition, years }: Result, language: Language): string => {
  if (transition === null || transition.requested.every((amount) => amount === 0)) return '';
  const t = translate(language);
  const rows: readonly Line[] = [
    [t('command.report.requested'), transition.requested],
    [t('command.report.paid'), transition.paid],
  ];
  const saved = transition.cofundingSavedPerEuro;
  return [
    yearTable(t('command.report.transition'), years, rows.map(inThousands), language),
    t('command.report.remaining', { amount: formatEuros(transition.remaining, language) }),
    ...(saved === null || saved <= 0
      ? []
      : [t('command.report.cofundingSaved', { amount: formatEurosAndCents(saved, language) })]),
  ].join('\n');
};
