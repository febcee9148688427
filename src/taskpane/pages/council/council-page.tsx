import { Body1, Caption1, Switch } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { councilLayout } from '../../../workbook/layout/council-layout';
import { hasNeighbourhoods } from '../../../workbook/layout/neighbourhoods-layout';
import { ChartCard } from '../../charts/chart-card';
import { lossesFigure } from '../../charts/figures/losses-figure';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { NotCalculated } from '../../parts/not-calculated';
import { LayoutTable } from '../../parts/layout-table';
import { ScenarioChoice } from '../../parts/scenario-choice';
import { Section } from '../../parts/section';
import { PlacesHit } from '../risk/places-hit';
import { CouncilButtons } from './council-buttons';
import { councilContent, type CouncilContent } from './council-content';
import { FigureTiles } from '../../parts/figure-tiles';
import { namedLayout } from './named-layout';

/** What a scenario means, as one page for the council; nobody is named unless somebody asks for it. */
const CouncilPage = () => {
  const t = useTexts();
  const { told } = usePane();
  if (told !== null) return <PageOf told={told} />;
  return <NotCalculated title={t('paneCouncil.none.title')} text={t('paneCouncil.none.text')} />;
};

export default CouncilPage;

const PageOf = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const language = useLanguage();
  const { state, today } = usePane();
  const [named, setNamed] = useState(false);
  const { hash } = state.model;
  const content = useMemo(
    () => councilContent(told, { date: today(), hash }, language),
    [told, today, hash, language],
  );
  const figure = useMemo(() => lossesFigure(told.evaluation.result, language), [told, language]);
  return (
    <>
      <ScenarioChoice />
      <CouncilButtons told={told} content={content} named={named} />
      <Section title={content.title}>
        <Caption1>{content.subtitle}</Caption1>
        <FigureTiles figures={content.figures} onPaper />
        {content.sentences.map((sentence) => (
          <Body1 key={sentence}>{sentence}</Body1>
        ))}
      </Section>
      <ChartCard figure={figure} corner={t('paneCharts.year')} />
      <Organisations told={told} content={content} named={named} onNamed={setNamed} />
      {hasNeighbourhoods(told.evaluation.result) && <PlacesHit told={told} />}
      <Section title={t('resultSheets.council.assumptions')}>
        {content.assumptions.map((assumption) => (
          <Caption1 key={assumption}>{assumption}</Caption1>
        ))}
      </Section>
    </>
  );
};

interface OrganisationsProps {
  readonly told: Told;
  readonly content: CouncilContent;
  readonly named: boolean;
  readonly onNamed: (named: boolean) => void;
}

const Organisations = ({ told, content, named, onNamed }: OrganisationsProps) => {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Section title={t('resultSheets.council.types')}>
      <LayoutTable layout={councilLayout(told, language)} caption={t('paneCouncil.perType')} />
      <Caption1>{t('resultSheets.council.typesNote')}</Caption1>
      {content.reasons.map((reason) => (
        <Body1 key={reason}>{reason}</Body1>
      ))}
      <Switch
        label={t('paneCouncil.nameThem')}
        checked={named}
        onChange={(_, { checked }) => {
          onNamed(checked);
        }}
      />
      <Caption1>{t('resultSheets.council.nameThemHint')}</Caption1>
      {named && <LayoutTable layout={namedLayout(told, language)} caption={t('paneCouncil.named')} />}
    </Section>
  );
};
