import { held } from '../../core/index-factors';
import { structuralLevel } from '../../core/phase';
import { exists } from '../../core/reaches';
import { shareLoss } from '../../core/share-loss';
import { targetLevel } from '../contract/target-level';
import type { Indices } from '../indices';
import type { Levers, Model, MunicipalStream, Tables } from '../model';
import { partsOf } from '../parts';

/** All subsidies after targets and cut, per row and year at `row * years + y`, VAT included. */
export interface Subsidies {
  readonly rows: readonly MunicipalStream[];
  readonly amounts: Float64Array;
  /** Euros per year that targets ask and no subsidy can bear. */
  readonly unmet: Float64Array;
  readonly shieldBroken: readonly number[];
}

export const subsidies = (model: Model, indices: Indices, tables: Tables, levers: Levers): Subsidies => {
  const rows = tables.municipal.filter((row) => row.stream === 'subsidy');
  const { years } = model.horizon;
  const amounts = amountsBefore(model, indices, tables, levers, rows);
  const weights = Float64Array.from(rows, (row) => row.passThrough ?? 1);
  const unmet = new Float64Array(years.length);
  const shieldBroken: number[] = [];
  const ofYear = new Float64Array(rows.length);
  years.forEach((calendarYear, y) => {
    let together = 0;
    rows.forEach((_, r) => {
      ofYear[r] = amounts[r * years.length + y]!;
      together += ofYear[r];
    });
    const asked = targetOnSubsidies(tables, levers, { calendarYear, part: model.part[y]!, together });
    unmet[y] = Math.max(0, asked - together);
    if (asked > 0 && shareLoss(ofYear, weights, Math.min(asked, together))) shieldBroken.push(calendarYear);
    const cut = levers.cut * structuralLevel(levers.cutPhase, levers.cutFrom, calendarYear);
    rows.forEach(
      (_, r) => (amounts[r * years.length + y] = ofYear[r]! * (1 - Math.min(1, weights[r]! * cut))),
    );
  });
  return { rows, amounts, unmet: unmet.map((amount) => (exists(amount) ? amount : 0)), shieldBroken };
};

const amountsBefore = (
  model: Model,
  indices: Indices,
  tables: Tables,
  levers: Levers,
  rows: readonly MunicipalStream[],
): Float64Array => {
  const amounts = partsOf(model, rows, () => model.horizon.span);
  const years = model.horizon.years.length;
  rows.forEach((row, r) => {
    const paid = indices.paid(tables.organisations[row.organisation]!.wageShare);
    for (let y = 0; y < years; y++) {
      const index = held(held(paid[y]!, levers.indexationWithheld), 1 - row.indexed);
      amounts[r * years + y]! *= row.amount! * index;
    }
  });
  return amounts;
};

/** What the targets ask of all subsidies together, in euros of a year. */
const targetOnSubsidies = (
  tables: Tables,
  levers: Levers,
  year: { readonly calendarYear: number; readonly part: number; readonly together: number },
): number => {
  let asked = 0;
  for (const target of tables.targets) {
    if (target.ground.on !== 'subsidies') continue;
    const ground = target.unit === 'share' ? year.together : year.part;
    asked += target.amount * targetLevel(target, year.calendarYear) * ground;
  }
  return asked * levers.targetFactor;
};
