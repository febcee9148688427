import { monthOf } from '../../core/month';
import type { Levers, Organisation, PlainDate, Scenario } from '../model';

/** From how many years of subsidy on a reasonable notice is asked for (Awb 4:51). */
const YEARS_OF_SUBSIDY = 3;

/**
 * Whether a cut of a subsidy comes sooner after its announcement than the notice that the scenario asks for.
 * Null where the scenario cuts no subsidies, does not say, or the organisation has no subsidy.
 * It reports; it does not judge lawfulness.
 */
export const shortNotice = (
  scenario: Scenario,
): ((organisation: Organisation, hasSubsidy: boolean) => boolean | null) => {
  const { announced, minimumNoticeMonths } = scenario.levers;
  const begin = beginOfCut(scenario);
  if (begin === null || announced === null || minimumNoticeMonths === null) return () => null;
  const tooLate = wholeMonthsUntil(announced, begin) < minimumNoticeMonths;
  return ({ subsidisedSince }, hasSubsidy) => {
    if (!hasSubsidy) return null;
    return subsidisedSince !== null && begin - subsidisedSince >= YEARS_OF_SUBSIDY && tooLate;
  };
};

/** The first year of the cut or of a target on subsidies. */
const beginOfCut = ({ levers, tables }: Scenario): number | null => {
  const years = subsidyTargetYears(levers, tables);
  if (levers.cut > 0) years.push(levers.cutFrom);
  return years.length > 0 ? Math.min(...years) : null;
};

const subsidyTargetYears = (levers: Levers, tables: Scenario['tables']): number[] =>
  levers.targetFactor > 0
    ? tables.targets.filter(({ ground }) => ground.on === 'subsidies').map((target): number => target.from)
    : [];

/** A day after the first of the month costs that month. */
const wholeMonthsUntil = (date: PlainDate, calendarYear: number): number =>
  monthOf(calendarYear, 1) - date.month - (date.day > 1 ? 1 : 0);
