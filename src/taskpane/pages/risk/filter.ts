import type { Level } from '../../../model/result';
import type { Told } from '../../../workbook/explanation/told';
import { worstFirst } from '../../../workbook/layout/worst-first';

/** Which organisations are shown; null is all of them. */
export interface Filter {
  readonly levels: readonly Level[];
  readonly type: string | null;
  readonly ring: string | null;
  readonly lot: string | null;
  readonly neighbourhood: string | null;
  readonly search: string;
}

export const EVERYTHING: Filter = {
  levels: ['red', 'amber', 'green'],
  type: null,
  ring: null,
  lot: null,
  neighbourhood: null,
  search: '',
};

export type FilterSubject = 'type' | 'ring' | 'lot' | 'neighbourhood';

const distinct = (values: readonly (string | null | undefined)[]): readonly string[] =>
  [...new Set(values.filter((value): value is string => typeof value === 'string' && value !== ''))].sort(
    (one, other) => one.localeCompare(other, 'nl', { numeric: true }),
  );

/** What can be chosen of each subject. */
export const filterChoices = ({
  model,
  scenario,
}: Told): Readonly<Record<FilterSubject, readonly string[]>> => ({
  type: distinct(scenario.tables.organisations.map(({ type }) => type)),
  ring: distinct(scenario.tables.organisations.map(({ ring }) => (ring === null ? null : String(ring)))),
  lot: scenario.tables.lots.map(({ name }) => name),
  neighbourhood: distinct(model.reach.map(({ neighbourhood }) => neighbourhood)),
});

/** Positions of the organisations that fit, the worst first. */
export const filtered = (told: Told, filter: Filter): readonly number[] => {
  const { organisations } = told.evaluation.result;
  const { tables } = told.scenario;
  const wanted = filter.search.trim().toLowerCase();
  const inLot = new Set(
    tables.municipal
      .filter(({ lot }) => lot !== null && tables.lots[lot]?.name === filter.lot)
      .map(({ organisation }) => organisation),
  );
  const inNeighbourhood = new Set(
    told.model.reach
      .filter(({ neighbourhood }) => neighbourhood === filter.neighbourhood)
      .map(({ organisation }) => organisation),
  );
  return worstFirst(organisations).filter((at) => {
    const organisation = tables.organisations[at];
    const level = organisations[at]?.level;
    return (
      organisation !== undefined &&
      level !== undefined &&
      filter.levels.includes(level) &&
      (filter.type === null || organisation.type === filter.type) &&
      (filter.ring === null || String(organisation.ring) === filter.ring) &&
      (filter.lot === null || inLot.has(at)) &&
      (filter.neighbourhood === null || inNeighbourhood.has(at)) &&
      organisation.name.toLowerCase().includes(wanted)
    );
  });
};
