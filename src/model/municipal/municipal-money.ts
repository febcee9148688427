import { partOfYear } from '../../core/span';
import { lotBudget, type LotBudget } from '../contract/lot-budget';
import type { Indices } from '../indices';
import type { Levers, Model, Tables } from '../model';
import { lotSpan, rowSpan } from '../period';
import { subsidies, type Subsidies } from './subsidies';

/** What the municipality pays in one scenario. */
export interface MunicipalMoney {
  readonly lots: readonly LotBudget[];
  readonly subsidies: Subsidies;
  /** Per organisation and year at `i * years + y`, VAT taken off. */
  readonly received: Float64Array;
  /** Per year: all lots and subsidies, as the municipality spends them. */
  readonly spent: Float64Array;
}

export const municipalMoney = (
  model: Model,
  indices: Indices,
  tables: Tables,
  levers: Levers,
): MunicipalMoney => {
  const years = model.horizon.years.length;
  const received = new Float64Array(tables.organisations.length * years);
  const lots = tables.lots.map((_, position) => lotBudget(model, indices, tables, levers, position));
  const paidOut = subsidies(model, indices, tables, levers);
  const spent = new Float64Array(years);
  for (let y = 0; y < years; y++) {
    for (const budget of lots) {
      spent[y]! += budget.net[y]!;
      for (const { row, amounts } of budget.streams) {
        received[row.organisation * years + y]! += amounts[y]! / (1 + row.vatRate);
      }
      const main = budget.lot.mainContractor;
      if (main !== null) received[main * years + y]! += budget.main[y]! + budget.coordination[y]!;
    }
    paidOut.rows.forEach((row, r) => {
      const amount = paidOut.amounts[r * years + y]!;
      spent[y]! += amount;
      received[row.organisation * years + y]! += amount / (1 + row.vatRate);
    });
  }
  addRingFenced(model, tables, lots, received);
  return { lots, subsidies: paidOut, received, spent };
};

/** Shares of what is ring-fenced are never reduced. */
const addRingFenced = (
  model: Model,
  tables: Tables,
  lots: readonly LotBudget[],
  received: Float64Array,
): void => {
  const { years } = model.horizon;
  for (const row of tables.municipal) {
    if (row.stream !== 'ringfenced') continue;
    const budget = lots[row.lot!]!;
    const months = rowSpan(row, lotSpan(budget.lot));
    years.forEach((calendarYear, y) => {
      const part = partOfYear(months, calendarYear, model.proRata);
      received[row.organisation * years.length + y]! +=
        (row.share! * budget.lot.ringFenced * budget.index[y]! * part) / (1 + row.vatRate);
    });
  }
};
