import type { Language } from '../../i18n/language';
import type { RawModel, RawRow } from '../../model/parse/raw';
import { EVERY_LOT } from '../../model/tables';
import { starterModel } from '../template/starter-model';
import type { TemplateKind } from '../template/template-kind';
import { annualValue, fullYearsOfTarget, yearsOf, type Term } from './annual-amount';
import type { ContractAnswers, GivenAmount, TargetAnswer } from './contract-answers';

type Values = Readonly<Record<string, unknown>>;

const rows = (all: readonly Values[]): readonly RawRow[] =>
  all.map((values, index) => ({ row: index + 1, values }));

/** What the VNG gives wages in its indexation. */
const WAGE_SHARE = 0.9;
/** A loss is made up for whole in the first year, then less. */
const TAPER = [1, 0.5, 0.25];

const isoStart = ({ startYear, startMonth }: Term): string =>
  `${startYear}-${String(startMonth).padStart(2, '0')}-01`;

const perYear = ({ amount, per }: GivenAmount, term: Term): number =>
  per === 'year' ? amount : annualValue(amount, term);

/** Euros in a full year; null where a target that is given for the whole term never counts within it. */
export const targetPerYear = ({ amount, from, steps }: TargetAnswer, term: Term): number | null => {
  if (amount.per === 'year') return amount.amount;
  const fullYears = fullYearsOfTarget(term, { from, steps });
  return fullYears > 0 ? amount.amount / fullYears : null;
};

/**
 * The model that a few answers make: lots, targets, indexation for every year, a first scenario with what has been
 * decided and one with a cut. Organisations are left for their own table. Throws `RangeError` for a target that is
 * given for the whole term and begins after it.
 */
export const contractModel = (
  kind: Exclude<TemplateKind, 'organisatie'>,
  answers: ContractAnswers,
  language: Language,
): RawModel => {
  const { title, priceLevelYear, term, lots, targets, transitionBudget } = answers;
  const years = yearsOf(term);
  const starter = starterModel(kind, years[0] ?? priceLevelYear, language);
  const rates = starter.indexation?.[0]?.values ?? {};
  const indexed = yearsBetween(
    Math.min(priceLevelYear, years[0] ?? priceLevelYear),
    years.at(-1) ?? priceLevelYear,
  );
  return {
    model: rows([{ title, priceLevelYear }]),
    lots: rows(
      lots.map(({ name, value }) => ({
        lot: name,
        annualValue: perYear(value, term),
        start: isoStart(term),
        termMonths: term.months,
        wageShare: WAGE_SHARE,
        indexed: 1,
      })),
    ),
    indexation: rows(indexed.map((year) => ({ ...rates, year }))),
    targets: rows(targets.map((target) => targetRow(target, term))),
    ...(transitionBudget === null ? {} : { transition: rows([{ budget: transitionBudget, taper: TAPER }]) }),
    ...(starter.scenarios === undefined ? {} : { scenarios: starter.scenarios }),
  };
};

const yearsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, y) => first + y);

const targetRow = (target: TargetAnswer, term: Term): Values => {
  const amount = targetPerYear(target, term);
  if (amount === null) throw new RangeError(`${target.name} begins after the term`);
  return {
    name: target.name,
    lot: EVERY_LOT,
    kind: 'structural',
    unit: 'EUR',
    amount,
    from: target.from,
    phase: target.steps,
    indexed: false,
  };
};
