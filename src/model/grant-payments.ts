import { courseOf } from './course';
import { indicesOf } from './indices';
import type { Model, Scenario } from './model';
import { referenceScenario } from './reference';
import type { LoggedEvent } from '../core/cascade/event-log';

/** What one grant does in the first year: what it pays (euros), and how it was lost; null where it was not. */
export interface GrantPayment {
  readonly funder: string;
  readonly paid: number;
  readonly lost: Pick<LoggedEvent, 'round' | 'required' | 'actual'> | null;
}

/** Every grant of a scenario in the first year, in table order. */
export const grantPayments = (model: Model, scenario: Scenario): readonly GrantPayment[] => {
  const indices = indicesOf(model);
  const reference = courseOf(model, indices, referenceScenario(model), null);
  const { log, register } = courseOf(model, indices, scenario, reference);
  const years = model.horizon.years.length;
  const payments: GrantPayment[] = [];
  register.rowOf.forEach((row, grant) => {
    const lost = log.events.find((event) => event.grant === grant && event.year === 0) ?? null;
    payments[row] = {
      funder: scenario.tables.grants[row]!.funder,
      paid: log.paid[grant * years]!,
      lost,
    };
  });
  return payments;
};
