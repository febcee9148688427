import { textIn } from '../argument/text-in';
import { LOT, ORGANISATION } from './model-arguments';
import { nameIn } from './name-in';
import type { AskedScenario } from './scenario-in';

/** The lot that was asked for, by its name in the model; null where the argument is empty: all of them. */
export const lotIn = ({ scenario }: AskedScenario, given: unknown): string | null => {
  const asked = textIn(LOT, given);
  return asked === null
    ? null
    : nameIn(
        'lot',
        asked,
        scenario.tables.lots.map(({ name }) => name),
      );
};

/** The organisation that was asked for, by its name in the model; null where the argument is empty: all of them. */
export const organisationIn = ({ scenario }: AskedScenario, given: unknown): string | null => {
  const asked = textIn(ORGANISATION, given);
  return asked === null
    ? null
    : nameIn(
        'organisation',
        asked,
        scenario.tables.organisations.map(({ name }) => name),
      );
};
