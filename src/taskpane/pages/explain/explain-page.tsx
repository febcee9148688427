import { useEffect, useMemo, useState } from 'react';
import { scenarioNamed } from '../../../model/reference';
import { evaluationOf } from '../../../functions/memory/evaluations';
import { explain } from '../../../workbook/explain/explain';
import { explainScene } from '../../../workbook/explain/explain-scene';
import type { Subject } from '../../../workbook/explain/explained';
import type { Told } from '../../../workbook/explanation/told';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { NotCalculated } from '../../parts/not-calculated';
import { EmptyState } from '../../parts/empty-state';
import { ExplainedView } from './explained-view';
import { FigureChoice } from './figure-choice';
import { SelectedNote } from './selected-note';
import { selectedExplanation, type Selected } from './selected-explanation';

/** How a number came about: that of the selected cell, or one that is chosen here. */
const ExplainPage = () => {
  const t = useTexts();
  const { told } = usePane();
  if (told !== null) return <Explanation told={told} />;
  return <NotCalculated title={t('paneExplain.none.title')} text={t('paneExplain.none.text')} />;
};

export default ExplainPage;

/** A number that is explained, of a scenario. */
interface Shown {
  readonly subject: Subject;
  readonly scenario: string;
}

const Explanation = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const selected = useSelected(told);
  const [chosen, setChosen] = useState<Shown | null>(null);
  const [seen, setSeen] = useState(selected);
  // Another cell takes the place of what was chosen before it.
  if (seen !== selected) {
    setSeen(selected);
    setChosen(null);
  }
  const shown = chosen ?? (selected?.kind === 'figure' ? selected : null);
  const choose = (subject: Subject): void => {
    setChosen({ subject, scenario: shown?.scenario ?? told.scenario.name });
  };
  return (
    <>
      {shown === null && selected === null && (
        <EmptyState title={t('paneExplain.intro.title')} text={t('paneExplain.intro.text')} />
      )}
      {chosen === null && selected !== null && <SelectedNote selected={selected} />}
      {shown !== null && <ExplainedOf shown={shown} told={told} onExplain={choose} />}
      <FigureChoice told={told} onChoose={choose} />
    </>
  );
};

interface ExplainedOfProps {
  readonly shown: Shown;
  readonly told: Told;
  readonly onExplain: (subject: Subject) => void;
}

const ExplainedOf = ({ shown: { subject, scenario }, told, onExplain }: ExplainedOfProps) => {
  const language = useLanguage();
  const { state } = usePane();
  const asked = useMemo(() => inScenario(told, scenario, state.model), [told, scenario, state.model]);
  const explained = useMemo(
    () => explain(explainScene(asked), subject, language),
    [asked, subject, language],
  );
  return <ExplainedView explained={explained} onExplain={onExplain} />;
};

/** The same model in the scenario that the cell is about. */
const inScenario = (
  told: Told,
  name: string,
  { evaluator, hash }: ReturnType<typeof usePane>['state']['model'],
): Told => {
  if (name === told.scenario.name || evaluator === null || evaluator.model !== told.model) return told;
  const scenario = scenarioNamed(told.model, name);
  return scenario === null ? told : { ...told, scenario, evaluation: evaluationOf(hash, evaluator, name) };
};

/** What the selected cell is, kept up while people click through the sheets. */
const useSelected = (told: Told): Selected | null => {
  const { workbook } = usePane();
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let latest = 0;
    const read = (): void => {
      const asked = ++latest;
      void selectedExplanation({ workbook, told }).then((found) => {
        if (asked === latest) setSelected(found);
      });
    };
    read();
    const stop = workbook.onSelect(read);
    return () => {
      latest = -1;
      stop();
    };
  }, [workbook, told]);
  return selected;
};
