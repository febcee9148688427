import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { LotResult, Result, Series } from '../../model/result';
import type { NumberFormat } from '../spec/sheet-spec';
import { euroColumn, layoutOf, sum, textColumn, totalAndYears, type Layout, type Row } from './layout';

interface Line {
  readonly row: Row;
  readonly format: NumberFormat | null;
}

/**
 * KP.SUBCONTRACTORS: per lot what each subcontractor and partner gets in each year, in euros, and then the share
 * and the number of subcontractors of the counted types with whether they reach the minimum. Throws `RangeError`
 * for a lot that is not there. The years stand in the columns of KP.BUDGET, and the role after them.
 */
export const subcontractorsLayout = (result: Result, lot: string | null, language: Language): Layout => {
  const t = cellText(language);
  const lots = lot === null ? result.lots : result.lots.filter((each) => each.lot === lot);
  if (lot !== null && lots.length === 0) throw new RangeError(`There is no lot ${lot}`);
  const lines = lots.flatMap((each) => linesOf(each, language));
  return layoutOf(
    [
      t('results.columns.lot'),
      t('results.columns.name'),
      t('results.columns.total'),
      ...result.years,
      t('results.columns.role'),
    ],
    lines.map(({ row }) => row),
    [textColumn, textColumn, ...totalAndYears(result.years, euroColumn), textColumn],
    lines.map(({ format }) => format),
  );
};

const linesOf = (lot: LotResult, language: Language): readonly Line[] => {
  const t = cellText(language);
  const met = (values: readonly (boolean | null)[]): Row =>
    values.map((value) =>
      value === null ? null : t(value ? 'results.subcontractors.met' : 'results.subcontractors.missed'),
    );
  const line = (
    name: 'share' | 'minimumShare' | 'count' | 'minimumCount',
    values: Row,
    format: NumberFormat,
  ): Line => ({ row: [lot.lot, t(`results.subcontractors.${name}`), null, ...values], format });
  return [
    ...moneyLines(lot.lot, lot.bySubcontractor, t('results.subcontractors.subcontractor')),
    ...moneyLines(lot.lot, lot.byPartner, t('results.subcontractors.partner')),
    line('share', whereItRuns(lot, lot.subcontractShare), 'percent1'),
    line('minimumShare', met(lot.meetsSubcontractShare), 'general'),
    line('count', whereItRuns(lot, lot.subcontractors), 'integer'),
    line('minimumCount', met(lot.meetsSubcontractors), 'general'),
  ];
};

const moneyLines = (lot: string, byName: Readonly<Record<string, Series>>, role: string): readonly Line[] =>
  Object.entries(byName).map(([name, amounts]) => ({
    row: [lot, name, sum(amounts), ...amounts, role],
    format: null,
  }));

/** A year in which the lot does not run has no share and no number. */
const whereItRuns = (lot: LotResult, values: Series): Row =>
  values.map((value, y) => (lot.meetsSubcontractors[y] === null ? null : value));
