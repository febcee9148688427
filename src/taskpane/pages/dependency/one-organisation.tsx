import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { inputsOfOrganisation } from '../../../workbook/dependency/inputs-of-organisation';
import type { Told } from '../../../workbook/explanation/told';
import type { TableImage } from '../../../workbook/port';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { ScenarioChoice } from '../../parts/scenario-choice';
import { Section } from '../../parts/section';
import { toldWithCut } from '../../state/trial';
import { KeepTrial } from '../risk/keep-trial';
import { CutControl } from '../../parts/cut-control';
import { EXAMPLE_CUT } from './figures-in-words';
import { InputsSection } from './inputs-section';
import { PageButtons } from './page-buttons';
import { ReservesSection } from './reserves-section';
import { TippingSection } from './tipping-section';
import { TryAnswer, WhatFalls } from './try-section';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly images: readonly TableImage[];
  readonly name: string;
  readonly names: readonly string[];
  readonly onRenamed: (name: string) => void;
}

/** Everything about one organisation: its answer where the model can be calculated, and its figures to change. */
export const OneOrganisation = ({ images, name, names, onRenamed }: Props) => {
  const styles = useStyles();
  const { told, state } = usePane();
  const inputs = useMemo(
    () => inputsOfOrganisation(images, name, state.model.language),
    [images, name, state.model.language],
  );
  // What is told may be from before an organisation came or went.
  const position = told?.scenario.tables.organisations.findIndex((each) => each.name === name) ?? -1;
  return (
    <div className={styles.parts}>
      {told !== null && position >= 0 && <Answer key={told.scenario.name} told={told} position={position} />}
      <InputsSection inputs={inputs} taken={names.filter((other) => other !== name)} onRenamed={onRenamed} />
    </div>
  );
};

interface AnswerProps {
  readonly told: Told;
  readonly position: number;
}

const Answer = ({ told, position }: AnswerProps) => {
  const styles = useStyles();
  const t = useTexts();
  const { state, stale } = usePane();
  const { cut: own, cutFrom } = told.scenario.levers;
  const [tried, setTried] = useState<number | null>(null);
  const cut = tried ?? own;
  const base = useMemo(() => toldWithCut(state, told, 0), [state, told]);
  const shown = useMemo(() => (cut === 0 ? base : toldWithCut(state, told, cut)), [state, told, base, cut]);
  const example = useMemo(
    () => (cut === 0 ? toldWithCut(state, told, EXAMPLE_CUT) : null),
    [state, told, cut],
  );
  // The figures answer at once; stones, words and chart may come a moment later.
  const later = useDeferredValue(shown);
  return (
    <div className={styles.parts}>
      <TippingSection base={base} told={shown} position={position} />
      <Section title={t('paneDependency.try.title')}>
        <ScenarioChoice />
        <CutControl
          label={t('paneDependency.try.label', { year: cutFrom })}
          about={t('paneDependency.try.about')}
          cut={cut}
          furthest={100}
          disabled={stale}
          onChange={setTried}
        />
        <TryAnswer told={shown} example={example} position={position} />
        {/* Below the figures, which so stay where they are when the slider moves. */}
        {cut !== own && (
          <KeepTrial
            base={told.scenario.name}
            cut={cut}
            onBack={() => {
              setTried(null);
            }}
          />
        )}
        <WhatFalls told={later} position={position} />
      </Section>
      <ReservesSection told={later} position={position} />
      <PageButtons base={base} told={shown} written={told} position={position} />
    </div>
  );
};
