import type { GrantBook } from '../core/cascade/grant-book';
import type { GrantTerms } from '../core/cascade/grant-terms';
import type { Books } from '../core/books';

/** Everything that stays the same while organisations are run: one scenario's inputs as flat arrays. */
export interface Stage {
  readonly organisations: number;
  readonly books: Books;
  readonly grants: GrantBook;
  readonly terms: GrantTerms;
  /** Municipal money and income in the reference, per organisation and year. */
  readonly municipalReference: Float64Array;
  /** `-Infinity` throughout for the reference itself, which has no loss. */
  readonly incomeReference: Float64Array;
  readonly transitionCounts: boolean;
  /** Zeros per organisation and year, for income that nobody gets; nobody writes into it. */
  readonly nothing: Float64Array;
}

/** The same stage for an organisation that is tried again: what it loses is measured against the reference. */
export const stageBeside = (stage: Stage, incomeReference: Float64Array): Stage =>
  stageOf(stage, stage.books, stage, { municipal: stage.municipalReference, income: incomeReference });

/** Stages are made here only, so that they have one shape and the engine keeps its fastest code for them. */
export const stageOf = (
  city: Pick<Stage, 'organisations' | 'transitionCounts' | 'nothing'>,
  books: Books,
  { grants, terms }: Pick<Stage, 'grants' | 'terms'>,
  reference: { readonly municipal: Float64Array; readonly income: Float64Array },
): Stage => ({
  organisations: city.organisations,
  books,
  grants,
  terms,
  municipalReference: reference.municipal,
  incomeReference: reference.income,
  transitionCounts: city.transitionCounts,
  nothing: city.nothing,
});
