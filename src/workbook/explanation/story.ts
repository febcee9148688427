import { monthAfter, monthNumber, yearOfMonth } from '../../core/month';
import { exists } from '../../core/reaches';
import {
  formatEuros,
  formatEurosAndCents,
  formatList,
  formatMonth,
  formatMonths,
  formatShare,
} from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Evaluation } from '../../model/evaluate';
import type { Model, Scenario } from '../../model/model';
import type { CascadeEvent, Level, OrganisationResult } from '../../model/result';
import { chainSentences } from './chain';
import { bearableCut } from './told-amounts';

/** What happened to one organisation in one scenario and why, in sentences that can be read aloud. */
export interface Story {
  readonly organisation: string;
  readonly level: Level;
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** What a story is told from. */
export interface Told {
  readonly model: Model;
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly reference: Evaluation;
}

/** The stories of all organisations that are not green, the worst first and then in table order. */
export const stories = (told: Told, language: Language): readonly Story[] => {
  const all = told.evaluation.result.organisations
    .map((organisation, position) => ({ organisation, position }))
    .filter(({ organisation }) => organisation.level !== 'green');
  return [
    ...all.filter(({ organisation }) => organisation.level === 'red'),
    ...all.filter(({ organisation }) => organisation.level === 'amber'),
  ].map(({ position }) => storyOf(told, position, language));
};

/** @param position of the organisation in its table */
export const storyOf = (told: Told, position: number, language: Language): Story => {
  const organisation = told.evaluation.result.organisations[position];
  const before = told.reference.result.organisations[position];
  if (organisation === undefined || before === undefined) throw new RangeError(`No organisation ${position}`);
  return {
    organisation: organisation.organisation,
    level: organisation.level,
    headline: headline(told, organisation, position, language),
    sentences: [
      ...causeSentences(organisation, language),
      ...cascadeSentences(told, organisation, language),
      ...lossSentences(organisation, before, language),
      ...reasonSentences(organisation, language),
      ...tippingSentences(told, organisation, position, language),
      ...repairSentences(organisation, language),
      ...noticeSentences(told.scenario, organisation, language),
    ],
  };
};

const headline = (
  told: Told,
  organisation: OrganisationResult,
  position: number,
  language: Language,
): string => {
  const t = translate(language);
  const name = { organisation: organisation.organisation };
  const { runwayMonths } = organisation;
  if (organisation.level !== 'red' || runwayMonths === null) {
    return t(organisation.level === 'amber' ? 'stories.headline.amber' : 'stories.headline.green', name);
  }
  if (runwayMonths < 0.05) return t('stories.headline.redAtOnce', name);
  const within = monthAfter(told.model.horizon.span.first, Math.ceil(runwayMonths) - 1);
  const month = formatMonth(
    `${yearOfMonth(within)}-${String(monthNumber(within)).padStart(2, '0')}`,
    language,
  );
  const when = { ...name, month, runway: formatMonths(runwayMonths, language) };
  const minimum = told.scenario.tables.organisations[position]?.minimumReserve ?? 0;
  if (minimum === 0) return t('stories.headline.red', when);
  return t('stories.headline.redMinimum', { ...when, minimum: formatEuros(minimum, language) });
};

const causeSentences = (
  { cause, organisation }: OrganisationResult,
  language: Language,
): readonly string[] => {
  if (cause === null) return [];
  const t = translate(language);
  return [cause === 'already' ? t('stories.cause.already') : t(`stories.cause.${cause}`, { organisation })];
};

const cascadeSentences = (
  told: Told,
  { organisation }: OrganisationResult,
  language: Language,
): readonly string[] => {
  const t = translate(language);
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

const total = (series: readonly number[]): number => series.reduce((sum, amount) => sum + amount, 0);

const lossSentences = (
  organisation: OrganisationResult,
  before: OrganisationResult,
  language: Language,
): readonly string[] => {
  if (organisation.leverage === null) return [];
  const t = translate(language);
  const municipal = total(before.municipal) - total(organisation.municipal);
  const other = municipal * (organisation.leverage - 1);
  const values = {
    municipal: formatEuros(municipal, language),
    other: formatEuros(Math.abs(other), language),
    perEuro: formatEurosAndCents(organisation.leverage, language),
  };
  if (!exists(Math.abs(other))) return [t('stories.loss.alone', { municipal: values.municipal })];
  return [t(other > 0 ? 'stories.loss.chain' : 'stories.loss.softened', values)];
};

const reasonSentences = (organisation: OrganisationResult, language: Language): readonly string[] => {
  const t = translate(language);
  const { reasons, reserveMonths, ownIncomeNeeded } = organisation;
  return [
    ...(reasons.includes('buffer') && reserveMonths !== null
      ? [t('stories.reason.buffer', { months: formatMonths(reserveMonths, language) })]
      : []),
    ...(reasons.includes('liquidity') ? [t('stories.reason.liquidity')] : []),
    ...(reasons.includes('ownIncome')
      ? [t('stories.reason.ownIncome', { share: formatShare(ownIncomeNeeded, language, 0) })]
      : []),
  ];
};

/** Two cuts this near are one. */
const JUST_MORE = 1e-3;

const tippingSentences = (
  told: Told,
  { organisation, level, tippingCut }: OrganisationResult,
  position: number,
  language: Language,
): readonly string[] => {
  const t = translate(language);
  if (level === 'red') return tippingBefore(told, position, language);
  if (tippingCut === 0) return [t('stories.tipping.transitionOnly', { organisation })];
  const cut = bearableCut(tippingCut, language);
  const first = told.evaluation.firstToFall(position);
  const bearable =
    tippingCut >= 1
      ? t('stories.tipping.all')
      : tippingCut < 0.001
        ? t('stories.tipping.none')
        : t('stories.tipping.some', { cut, organisation });
  // A fund that falls only after the organisation itself is not what tips it over.
  if (first === null || first.cut > tippingCut + JUST_MORE) return [bearable];
  return [
    bearable,
    t('stories.firstToFall', { funder: first.funder, cut: bearableCut(first.cut, language) }),
  ];
};

/** What one that falls could have borne. */
const tippingBefore = (told: Told, position: number, language: Language): readonly string[] => {
  const before = told.reference.result.organisations[position];
  if (before === undefined || before.level === 'red') return [];
  const { organisation, tippingCut } = before;
  const values = { organisation, cut: bearableCut(tippingCut, language) };
  return [translate(language)('stories.tipping.before', values)];
};

const repairSentences = (organisation: OrganisationResult, language: Language): readonly string[] => {
  const t = translate(language);
  const { level, cause, repair, repairAmount } = organisation;
  const name = organisation.organisation;
  if (level !== 'red' || cause === 'already') return [];
  if (repair === null || repairAmount === null)
    return [t('stories.repair.notEnough', { organisation: name })];
  const share = formatShare(Math.ceil(repair * 1000) / 1000, language);
  return [
    t('stories.repair.part', {
      organisation: name,
      share,
      amount: formatEuros(total(repairAmount), language),
    }),
  ];
};

const noticeSentences = (
  { levers }: Scenario,
  { shortNotice }: OrganisationResult,
  language: Language,
): readonly string[] =>
  shortNotice === true
    ? [
        translate(language)('stories.shortNotice', {
          months: formatMonths(levers.minimumNoticeMonths ?? 0, language),
        }),
      ]
    : [];
