import { Body1, CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import type { TemplateKind } from '../../../workbook/template/template-kind';
import { useTexts } from '../../language-context';
import type { PanePage } from '../../page';
import { usePane } from '../../pane-context';
import { FormulaList } from '../../parts/formula-list';
import { ResultsButton } from '../../parts/results-button';
import { ScenarioChoice } from '../../parts/scenario-choice';
import { Section } from '../../parts/section';
import { Summary } from '../../parts/summary';
import { Tour } from '../../tour/tour';
import { LevelCounts } from '../risk/level-counts';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  way: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: 'none' },
});

const STARTS = ['contract', 'organisatie', 'raad'] as const satisfies readonly TemplateKind[];
const WAYS = ['risk', 'dependency', 'compare', 'budget'] as const satisfies readonly PanePage[];

/** What there is in this workbook, and the ways from here. */
const HomePage = () => {
  const { state, told } = usePane();
  const t = useTexts();
  if (!state.hasModel) return <Start />;
  return (
    <>
      <Tour />
      <Summary state={state} />
      {told !== null && <ScenarioChoice />}
      {told !== null && <LevelCounts told={told} />}
      <FormulaList failed={state.failed} />
      {told !== null && !state.hasResults && <ResultsButton />}
      <Section title={t('paneHome.go.title')}>
        <Ways />
      </Section>
    </>
  );
};

export default HomePage;

const Ways = () => {
  const styles = useStyles();
  const t = useTexts();
  const { go } = usePane();
  return (
    <div className={styles.cards}>
      {WAYS.map((page) => (
        <WayCard
          key={page}
          title={t(`paneShell.pages.${page}`)}
          about={t(`paneHome.go.${page}`)}
          onOpen={() => {
            go(page);
          }}
        />
      ))}
    </div>
  );
};

/** An empty workbook: the three people this is for. */
const Start = () => {
  const styles = useStyles();
  const t = useTexts();
  const { go } = usePane();
  return (
    <Section title={t('paneHome.start.title')}>
      <Body1>{t('pane.noTables.text')}</Body1>
      <div className={styles.cards}>
        {STARTS.map((kind) => (
          <WayCard
            key={kind}
            title={t(`paneHome.start.${kind}`)}
            about={t(`paneHome.start.${kind}About`)}
            onOpen={() => {
              go(kind === 'organisatie' ? 'dependency' : 'new');
            }}
          />
        ))}
      </div>
    </Section>
  );
};

interface WayProps {
  readonly title: string;
  readonly about: string;
  readonly onOpen: () => void;
}

const WayCard = ({ title, about, onOpen }: WayProps) => {
  const styles = useStyles();
  return (
    <CompoundButton className={styles.way} secondaryContent={about} onClick={onOpen}>
      {title}
    </CompoundButton>
  );
};
