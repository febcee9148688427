import { formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { standsIn } from '../../model/support';
import { eventInWords } from '../layout/event-in-words';
import type { ExplainedLine } from './explained';
import { cellOf, type ExplainScene } from './explain-scene';

interface Asked {
  readonly scene: ExplainScene;
  readonly organisation: number;
  readonly year: number;
  readonly language: Language;
}

/** What funds pay an organisation in a year, and why others do not (docs/model.md §6); euros. */
export const grantLines = ({ scene, organisation, year, language }: Asked): readonly ExplainedLine[] => {
  const t = translate(language);
  const { told, course, years } = scene;
  const calendarYear = years[year] ?? 0;
  const { tables } = told.scenario;
  const name = tables.organisations[organisation]?.name ?? '';
  const words = eventInWords(told, language);
  return tables.grants.flatMap((grant, position): readonly ExplainedLine[] => {
    if (grant.organisation !== organisation) return [];
    const at = course.register.rowOf.indexOf(position);
    const paid = course.log.paid[at * years.length + year] ?? 0;
    const events = told.evaluation.result.events.filter(
      (event) => event.organisation === name && event.funder === grant.funder && event.year <= calendarYear,
    );
    const lost = events.filter(({ effect }) => effect !== 'notice').at(-1);
    const why = paid === 0 && lost !== undefined ? words(lost) : null;
    const inputs = ['amount', 'condition', 'threshold'].map((column) => ({
      table: 'grants' as const,
      position,
      column,
    }));
    const line: ExplainedLine = {
      words:
        why === null
          ? t(paid === 0 ? 'paneExplain.steps.paysNothing' : 'paneExplain.steps.pays', {
              funder: grant.funder,
            })
          : `${t('paneExplain.steps.paysNothing', { funder: grant.funder })} ${why}`,
      amount: paid,
      inputs,
    };
    return [line];
  });
};

/** Own income in a year: at full activity, and less where it follows the activity (docs/model.md §5). */
export const ownLines = ({ scene, organisation, year, language }: Asked): readonly ExplainedLine[] => {
  const t = translate(language);
  const { course, told } = scene;
  const input = told.scenario.tables.organisations[organisation]?.ownIncome ?? 0;
  const at = cellOf(scene, organisation, year);
  const atFull = course.stage.books.ownAtFull[at] ?? 0;
  const own = course.run.ledger.own[at] ?? 0;
  const ref = (column: string) => ({ table: 'organisations' as const, position: organisation, column });
  const lines: readonly ExplainedLine[] = [
    { words: t('paneExplain.steps.ownInput'), amount: input, inputs: [ref('ownIncome')] },
    {
      words: t('paneExplain.steps.prices', {
        factor: formatNumber(input === 0 ? 0 : atFull / input, language, 4),
      }),
      amount: atFull - input,
      inputs: [],
    },
    {
      words: t('paneExplain.steps.ownFollows'),
      amount: own - atFull,
      inputs: [ref('ownIncomeFollows')],
    },
  ];
  return lines.filter(({ amount }, index) => index === 0 || amount !== 0);
};

/** What other organisations give in a year, as long as they stand (docs/model.md §8). */
export const supportLines = ({ scene, organisation, year, language }: Asked): readonly ExplainedLine[] => {
  const t = translate(language);
  const { course, told } = scene;
  return (course.flowsTo[organisation] ?? []).map(({ from, amounts }): ExplainedLine => {
    const giver = told.scenario.tables.organisations[from]?.name ?? '';
    const stands = standsIn(course.run.ledger.failed, from, year);
    return {
      words: t(stands ? 'paneExplain.steps.supports' : 'paneExplain.steps.supportsNoMore', { giver }),
      amount: stands ? (amounts[year] ?? 0) : 0,
      inputs: [],
    };
  });
};

/** What the transition budget pays in a year: a falling part of the loss (docs/model.md §7). */
export const transitionLines = ({ scene, organisation, year, language }: Asked): readonly ExplainedLine[] => {
  const t = translate(language);
  const { course, reference } = scene;
  const at = cellOf(scene, organisation, year);
  const paid = course.run.transition[at] ?? 0;
  const lost = (reference.money.received[at] ?? 0) - (course.money.received[at] ?? 0);
  if (course.transition === null || lost <= 0) {
    return [{ words: t('paneExplain.steps.noTransition'), amount: paid, inputs: [] }];
  }
  return [
    {
      words: t('paneExplain.steps.transition', { share: formatShare(paid / lost, language) }),
      amount: paid,
      inputs: ['budget', 'taper'].map((column) => ({ table: 'transition' as const, position: 0, column })),
    },
  ];
};
