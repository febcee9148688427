import { formatMonths } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Scenario } from '../../model/model';
import type { Level, OrganisationResult } from '../../model/result';
import { cascadeSentences } from './cascade-sentences';
import { headline } from './headline';
import { lossSentences, repairSentences } from './money-sentences';
import { reasonSentences } from './reason-sentences';
import { tippingSentences } from './tipping-sentences';
import type { Told } from './told';

/** What happened to one organisation in one scenario and why, in sentences that can be read aloud. */
export interface Story {
  readonly organisation: string;
  readonly level: Level;
  readonly headline: string;
  readonly sentences: readonly string[];
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
      ...reasonSentences(told.model, organisation, language),
      ...tippingSentences(told, organisation, position, language),
      ...repairSentences(organisation, language),
      ...noticeSentences(told.scenario, organisation, language),
    ],
  };
};

const causeSentences = (
  { cause, organisation }: OrganisationResult,
  language: Language,
): readonly string[] => {
  if (cause === null) return [];
  const t = cellText(language);
  return [cause === 'already' ? t('stories.cause.already') : t(`stories.cause.${cause}`, { organisation })];
};

const noticeSentences = (
  { levers }: Scenario,
  { shortNotice }: OrganisationResult,
  language: Language,
): readonly string[] =>
  shortNotice === true
    ? [
        cellText(language)('stories.shortNotice', {
          months: formatMonths(levers.minimumNoticeMonths ?? 0, language),
        }),
      ]
    : [];
