import { formatEuros, formatList, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { cellText, type CellText } from '../../i18n/cell-text';
import type { Grant } from '../../model/model';
import type { CascadeEvent } from '../../model/result';
import { comparedEuros, comparedShares } from './told-amounts';

/** The losses of one organisation in one scenario, in the order in which they happened. */
export interface Chain {
  readonly events: readonly CascadeEvent[];
  /** Losses that happen in the reference too. */
  readonly inReference: (event: CascadeEvent) => boolean;
  /** The grant that an event is about, for its threshold, lag and the fund it depends on. */
  readonly grantOf: (event: CascadeEvent) => Grant | null;
}

/** One sentence per loss: how much, of whom, in which round, and why. */
export const chainSentences = (chain: Chain, language: Language): readonly string[] => {
  const t = cellText(language);
  const told = new Map<string, CascadeEvent[]>();
  const sentences: string[] = [];
  const ordered = [...chain.events].sort((a, b) => a.year - b.year || a.round - b.round);
  ordered.forEach((event, at) => {
    const repeated = told.get(repeatKey(event));
    if (repeated !== undefined) {
      repeated.push(event);
      return;
    }
    told.set(repeatKey(event), [event]);
    const sentence = eventSentence(chain, event, ordered[at - 1], language);
    sentences.push(chain.inReference(event) ? `${sentence} ${t('stories.event.alsoInReference')}` : sentence);
  });
  return [...sentences, ...repeatedSentences([...told.values()], language, t)];
};

/** A grant that recovers can be lost year after year: that is told once. */
const repeatKey = (event: CascadeEvent): string =>
  event.effect === 'lost' && event.round > 0
    ? JSON.stringify([event.funder, event.effect])
    : JSON.stringify([event.funder, event.effect, event.year]);

const repeatedSentences = (
  told: readonly (readonly CascadeEvent[])[],
  language: Language,
  t: CellText,
): readonly string[] =>
  told
    .filter((events) => events.length > 1)
    .map(([first, ...later]) =>
      t('stories.event.again', {
        funder: first?.funder ?? '',
        years: formatList(
          later.map(({ year }) => String(year)),
          language,
        ),
      }),
    );

const eventSentence = (
  chain: Chain,
  event: CascadeEvent,
  before: CascadeEvent | undefined,
  language: Language,
): string => {
  const t = cellText(language);
  const { year, round, funder, effect } = event;
  const amount = formatEuros(event.amount, language);
  if (effect === 'ended') return t('stories.event.ended', { year, funder, amount });
  if (effect === 'lost' && round === 0) {
    const since = year - (chain.grantOf(event)?.lag ?? 0);
    return t('stories.event.noticeRunsOut', { year, funder, amount, since });
  }
  const why = whySentence(chain.grantOf(event), event, language);
  const follows =
    before !== undefined && before.year === year && before.effect === 'lost' && before.round > 0;
  const therefore = round > 1 && before?.year === year && before.round < round;
  if (effect === 'notice') {
    const end = year + (chain.grantOf(event)?.lag ?? 0);
    const key = therefore ? 'stories.event.noticeTherefore' : 'stories.event.notice';
    return t(key, { ...(therefore ? {} : { year }), funder, amount, end, round, why });
  }
  if (therefore) return t('stories.event.lostTherefore', { amount, funder, round, why });
  if (follows) return t('stories.event.lostToo', { amount, funder, round, why });
  return t('stories.event.lost', { year, amount, funder, round, why });
};

/** What the condition asked and what was there. */
const whySentence = (grant: Grant | null, event: CascadeEvent, language: Language): string => {
  const t = cellText(language);
  const { condition, required, actual } = event;
  const threshold = grant === null ? '' : formatShare(grant.threshold, language);
  switch (condition) {
    case 'any':
      return t('stories.why.any');
    case 'funder':
      return t('stories.why.funder', { dependsOn: grant?.dependsOn ?? '' });
    case 'amount':
    case 'cofunders':
      return t(`stories.why.${condition}`, comparedEuros(actual ?? 0, required ?? 0, language));
    case 'share':
    case 'retained':
    case 'own':
      return t(`stories.why.${condition}`, {
        threshold,
        ...comparedEuros(actual ?? 0, required ?? 0, language),
      });
    case 'covered':
    case 'coveredWithout': {
      const share = grant?.threshold ?? 0;
      const part =
        required === null || actual === null || required === 0 ? share : (actual / required) * share;
      const told = comparedShares(part, share, language);
      return t(`stories.why.${condition}`, { coverage: told.actual, threshold: told.required });
    }
    default:
      return '';
  }
};
