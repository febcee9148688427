import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { NotCalculated } from '../../parts/not-calculated';
import { EmptyState } from '../../parts/empty-state';
import { ScenarioChoice } from '../../parts/scenario-choice';
import { ChoiceField } from '../inputs/choice-field';
import { BudgetSection } from './budget-section';
import { IndexationSection } from './indexation-section';
import { PotSection } from './pot-section';
import { SubcontractorsSection } from './subcontractors-section';
import { TargetsSection } from './targets-section';

/** The budget and what has been agreed about it, year by year. */
const BudgetPage = () => {
  const t = useTexts();
  const { told } = usePane();
  if (told === null) {
    return <NotCalculated title={t('paneBudget.none.title')} text={t('paneBudget.none.text')} />;
  }
  return (
    <>
      <ScenarioChoice />
      {told.model.tables.lots.length === 0 ? <NoLots /> : <OfLots told={told} />}
      <TargetsSection told={told} />
      <PotSection told={told} />
      <IndexationSection />
    </>
  );
};

export default BudgetPage;

const NoLots = () => {
  const t = useTexts();
  const { go } = usePane();
  return (
    <EmptyState title={t('paneBudget.noLots.title')} text={t('paneBudget.noLots.text')}>
      <Button
        onClick={() => {
          go('inputs');
        }}
      >
        {t('paneBudget.noLots.go')}
      </Button>
    </EmptyState>
  );
};

const OfLots = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const [picked, setPicked] = useState('');
  const names = told.evaluation.result.lots.map(({ lot }) => lot);
  // The lot may have gone since it was chosen.
  const lot = names.includes(picked) ? picked : null;
  return (
    <>
      {names.length > 1 && (
        <ChoiceField
          label={t('paneBudget.lot')}
          value={lot ?? ''}
          options={names.map((name) => ({ value: name, label: name }))}
          empty={t('paneBudget.allLots')}
          onChange={setPicked}
        />
      )}
      <BudgetSection told={told} lot={lot} />
      <SubcontractorsSection told={told} lot={lot} />
    </>
  );
};
