import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { CutControl } from '../../parts/cut-control';
import { NotCalculated } from '../../parts/not-calculated';
import { ScenarioChoice } from '../../parts/scenario-choice';
import { Section } from '../../parts/section';
import { toldWithCut } from '../../state/trial';
import { ChartsSection } from './charts-section';
import { Figures } from './figures';
import { EVERYTHING, filtered } from './filter';
import { FilterBar } from './filter-bar';
import { KeepTrial } from './keep-trial';
import { LevelCounts } from './level-counts';
import { OrganisationRows } from './organisation-rows';
import { PlacesHit } from './places-hit';

/** What a cut does: choose a scenario or drag the cut, and see who falls and why. */
const RiskPage = () => {
  const t = useTexts();
  const { told } = usePane();
  if (told === null) {
    return <NotCalculated title={t('paneRisk.noScenario.title')} text={t('paneRisk.noScenario.text')} />;
  }
  return <CutOf key={told.scenario.name} told={told} />;
};

export default RiskPage;

/** Larger cuts are rare; the field beside the slider takes them. */
const FURTHEST_PERCENT = 50;

const CutOf = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const { state, go } = usePane();
  const own = told.scenario.levers.cut;
  const [tried, setTried] = useState<number | null>(null);
  const cut = tried ?? own;
  const shown = useMemo(() => toldWithCut(state, told, cut), [state, told, cut]);
  // The figures answer at once; the list may come a moment later.
  const listed = useDeferredValue(shown);
  return (
    <>
      <ScenarioChoice />
      <CutControl
        label={`${t('paneRisk.cut')} ${t('paneRisk.cutFrom', { year: told.scenario.levers.cutFrom })}`}
        about={t('paneRisk.tryAbout')}
        cut={cut}
        furthest={FURTHEST_PERCENT}
        onChange={setTried}
      />
      {cut !== own && (
        <KeepTrial
          base={told.scenario.name}
          cut={cut}
          onBack={() => {
            setTried(null);
          }}
        />
      )}
      <LevelCounts told={shown} />
      <Figures told={shown} />
      <Organisations told={listed} />
      <ChartsSection told={listed} />
      <PlacesHit told={listed} />
      <Button
        onClick={() => {
          go('council');
        }}
      >
        {t('paneRisk.council')}
      </Button>
    </>
  );
};

const Organisations = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const [filter, setFilter] = useState(EVERYTHING);
  const positions = useMemo(() => filtered(told, filter), [told, filter]);
  const all = told.evaluation.result.organisations.length;
  return (
    <Section title={t('paneRisk.list.title')}>
      <FilterBar told={told} filter={filter} onChange={setFilter} />
      <Caption1 role="status">{t('paneRisk.list.shown', { count: positions.length, all })}</Caption1>
      {positions.length === 0 && <Body1>{t('paneRisk.list.none')}</Body1>}
      <OrganisationRows told={told} positions={positions} />
    </Section>
  );
};
