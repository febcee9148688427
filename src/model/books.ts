import type { Books } from '../core/books';
import type { Indices } from './indices';
import type { Levers, Model, Organisation } from './model';

/** The organisations as flat arrays, with the factors of a scenario in them. */
export const booksOf = (
  model: Model,
  indices: Indices,
  organisations: readonly Organisation[],
  levers: Levers,
): Books => {
  const years = model.horizon.years.length;
  const perYear = (): Float64Array => new Float64Array(organisations.length * years);
  // Written out: `Float64Array.from` with a function is many times slower.
  const each = (value: (organisation: Organisation) => number): Float64Array => {
    const values = new Float64Array(organisations.length);
    for (let i = 0; i < organisations.length; i++) values[i] = value(organisations[i]!);
    return values;
  };
  const [costs, variable, ownAtFull] = [perYear(), perYear(), perYear()];
  const price = indices.cost(0);
  organisations.forEach((organisation, i) => {
    const index = indices.cost(organisation.wageShare);
    for (let y = 0; y < years; y++) {
      const factor = index[y]! * model.part[y]! * levers.costFactor;
      costs[i * years + y] = (organisation.fixedCosts + organisation.variableCosts) * factor;
      variable[i * years + y] = organisation.variableCosts * factor;
      ownAtFull[i * years + y] = organisation.ownIncome * price[y]! * model.part[y]! * levers.ownIncomeFactor;
    }
  });
  return {
    years,
    part: Float64Array.from(model.part),
    costs,
    variable,
    ownAtFull,
    ownFollows: each((organisation) => organisation.ownIncomeFollows),
    adaptability: each((organisation) => organisation.adaptability),
    friction: each((organisation) => organisation.frictionMonths / 12),
    openingReserve: each((organisation) => organisation.openingReserve),
    minimumReserve: each((organisation) => organisation.minimumReserve),
  };
};
