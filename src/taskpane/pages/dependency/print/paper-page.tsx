import { formatDate, formatShare } from '../../../../i18n/format';
import { storyOf } from '../../../../workbook/explanation/story';
import { tippingScale } from '../../../../workbook/dependency/tipping-scale';
import type { Told } from '../../../../workbook/explanation/told';
import { levelWord } from '../../../../workbook/layout/level-word';
import { scenarioWord } from '../../../../workbook/layout/scenario-word';
import { useLanguage, useTexts } from '../../../language-context';
import { usePane } from '../../../pane-context';
import { figuresInWords } from '../figures-in-words';
import { TippingDrawing } from '../tipping-drawing';
import { firstFundSentence, tippingSentence } from '../tipping-words';
import { PaperInputs } from './paper-inputs';
import { PaperYears } from './paper-years';

export interface PaperProps {
  /** The scenario without its cut. */
  readonly base: Told;
  /** With the cut that is tried. */
  readonly told: Told;
  /** The name of the scenario, also where its cut is only tried. */
  readonly scenario: string;
  readonly position: number;
}

/** More sentences than these do not fit beside the rest. */
const MOST_SENTENCES = 9;

/** One page about one organisation: what it can bear, what falls, and what was reckoned with. */
export const PaperPage = ({ base, told, scenario, position }: PaperProps) => {
  const t = useTexts();
  const language = useLanguage();
  const { state, today } = usePane();
  const organisation = told.evaluation.result.organisations[position];
  if (organisation === undefined) return null;
  const scale = tippingScale(base, told, position);
  const hasFunds = told.scenario.tables.grants.some((grant) => grant.organisation === position);
  const first = firstFundSentence(scale, hasFunds, language);
  const story = storyOf(told, position, language);
  const { cut, cutFrom } = told.scenario.levers;
  const values = {
    scenario: scenarioWord(scenario, language),
    cut: formatShare(cut, language),
    year: cutFrom,
  };
  return (
    <article>
      <h1 dir="auto">{t('paneDependency.print.title', { organisation: organisation.organisation })}</h1>
      <p>
        <strong>{tippingSentence(scale, base.evaluation.result.years.at(-1) ?? 0, language)}</strong> {first}
      </p>
      {scale.hasMunicipal && !scale.fallsAnyway && <TippingDrawing scale={scale} />}
      <h2>{t(cut > 0 ? 'paneDependency.print.scenario' : 'paneDependency.print.noCut', values)}</h2>
      <p>
        <strong>{levelWord(organisation.level, language)}</strong>. {story.headline}
      </p>
      {story.sentences.slice(0, MOST_SENTENCES).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl className="figures">
        {figuresInWords(told, null, position, language).map(({ name, number, label }) => (
          <div key={name}>
            <dd>{number}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      <PaperYears told={told} position={position} />
      <PaperInputs told={told} position={position} />
      <p className="small">
        {t('paneDependency.print.made', {
          date: formatDate(today(), language),
          hash: state.model.hash,
          priceLevel: told.model.priceLevelYear,
        })}{' '}
        {t('paneDependency.print.confidential')}
      </p>
    </article>
  );
};
