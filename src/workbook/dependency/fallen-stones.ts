import type { Language } from '../../i18n/language';
import type { CascadeEvent } from '../../model/result';
import type { Told } from '../explanation/told';
import { eventInWords } from '../layout/event-in-words';

/** A fund that falls, as one stone of the row. */
interface Stone {
  readonly funder: string;
  /** Euros that are gone in that year. */
  readonly amount: number;
  readonly effect: CascadeEvent['effect'];
  readonly sentence: string;
}

interface StoneRound {
  /** 0: ended, or announced before; 1 and on: one pushed over by the round before. */
  readonly round: number;
  readonly stones: readonly Stone[];
}

export interface StoneYear {
  readonly year: number;
  readonly rounds: readonly StoneRound[];
}

/** What falls of one organisation, year by year and round by round. */
export const fallenStones = (told: Told, organisation: string, language: Language): readonly StoneYear[] => {
  const own = told.evaluation.result.events.filter((event) => event.organisation === organisation);
  const words = eventInWords(told, language);
  return numbersOf(own, 'year').map((year) => {
    const ofYear = own.filter((event) => event.year === year);
    return {
      year,
      rounds: numbersOf(ofYear, 'round').map((round) => ({
        round,
        stones: ofYear
          .filter((event) => event.round === round)
          .map((event) => ({
            funder: event.funder,
            amount: event.amount,
            effect: event.effect,
            sentence: words(event),
          })),
      })),
    };
  });
};

const numbersOf = (events: readonly CascadeEvent[], part: 'year' | 'round'): readonly number[] =>
  [...new Set(events.map((event) => event[part]))].sort((one, other) => one - other);

/** The funds of an organisation that pay to the end and never fall. @param position of the organisation */
export const standingFunders = (told: Told, position: number): readonly string[] => {
  const name = told.scenario.tables.organisations[position]?.name;
  const fallen = new Set(
    told.evaluation.result.events
      .filter(({ organisation }) => organisation === name)
      .map(({ funder }) => funder),
  );
  const all = told.scenario.tables.grants
    .filter(({ organisation }) => organisation === position)
    .map(({ funder }) => funder);
  return [...new Set(all)].filter((funder) => !fallen.has(funder));
};
