import { yearOfMonth } from '../../core/month';
import type { Language } from '../../i18n/language';
import type { Grant } from '../../model/model';
import type { CascadeEvent } from '../../model/result';
import { chainSentences } from '../explanation/chain';
import type { Told } from '../explanation/told';

const key = ({ organisation, funder, year, effect }: CascadeEvent): string =>
  JSON.stringify([organisation, funder, year, effect]);

const pair = (organisation: string, funder: string): string => JSON.stringify([organisation, funder]);

/** Each loss as a sentence that stands alone, without the losses that went before it. */
export const eventInWords = (told: Told, language: Language): ((event: CascadeEvent) => string) => {
  const isReference = told.evaluation === told.reference;
  const before = new Set(isReference ? [] : told.reference.result.events.map(key));
  const grants = grantsByPair(told);
  const grantOf = (event: CascadeEvent): Grant | null =>
    grants
      .get(pair(event.organisation, event.funder))
      ?.find(
        ({ from, to }) =>
          (from === null || yearOfMonth(from) <= event.year) &&
          (to === null || yearOfMonth(to) >= event.year),
      ) ?? null;
  return (event) =>
    chainSentences({ events: [event], inReference: (each) => before.has(key(each)), grantOf }, language).join(
      ' ',
    );
};

const grantsByPair = ({ scenario: { tables } }: Told): ReadonlyMap<string, readonly Grant[]> => {
  const grants = new Map<string, Grant[]>();
  for (const grant of tables.grants) {
    const name = pair(tables.organisations[grant.organisation]?.name ?? '', grant.funder);
    grants.set(name, [...(grants.get(name) ?? []), grant]);
  }
  return grants;
};
