import { yearOfMonth } from '../../core/month';
import { formatList } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { CascadeEvent, OrganisationResult } from '../../model/result';
import { chainSentences } from './chain';
import type { Told } from './told';

/** Which funds drop out and why, and which stand only because others do. */
export const cascadeSentences = (
  told: Told,
  { organisation }: OrganisationResult,
  language: Language,
): readonly string[] => {
  const t = cellText(language);
  const key = ({ year, funder, effect }: CascadeEvent): string => JSON.stringify([year, funder, effect]);
  const own = (events: readonly CascadeEvent[]): readonly CascadeEvent[] =>
    events.filter((event) => event.organisation === organisation);
  const isReference = told.evaluation === told.reference;
  const before = new Set(isReference ? [] : own(told.reference.result.events).map(key));
  const position = told.scenario.tables.organisations.findIndex(({ name }) => name === organisation);
  const grants = told.scenario.tables.grants.filter((grant) => grant.organisation === position);
  const chain = chainSentences(
    {
      events: own(told.evaluation.result.events),
      inReference: (event) => before.has(key(event)),
      grantOf: (event) =>
        grants.find(
          ({ funder, from, to }) =>
            funder === event.funder &&
            (from === null || yearOfMonth(from) <= event.year) &&
            (to === null || yearOfMonth(to) >= event.year),
        ) ?? null,
    },
    language,
  );
  const mutual = told.evaluation.result.mutual.filter((entry) => entry.organisation === organisation);
  if (mutual.length === 0) return chain;
  const funders = [...new Set(mutual.map(({ funder }) => funder))];
  const years = [...new Set(mutual.map(({ year }) => String(year)))];
  const values = { funders: formatList(funders, language), years: formatList(years, language) };
  return [...chain, t(funders.length === 1 ? 'stories.mutualAlone' : 'stories.mutual', values)];
};
