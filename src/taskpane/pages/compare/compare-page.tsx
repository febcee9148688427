import { Body1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { NotCalculated } from '../../parts/not-calculated';
import { Section } from '../../parts/section';
import { BridgeSection } from './bridge-section';
import { InputDifferences } from './input-differences';
import { LevelDifferences } from './level-differences';
import { Outcomes } from './outcomes';
import { ScenarioPicker } from './scenario-picker';
import { toldOf, useComparable, type Comparable } from './use-compared';

/** Two or more scenarios beside each other: what is filled in differently, and what comes out differently. */
const ComparePage = () => {
  const t = useTexts();
  const comparable = useComparable();
  if (comparable === null) {
    return <NotCalculated title={t('paneCompare.none.title')} text={t('paneCompare.none.text')} />;
  }
  return <Comparison comparable={comparable} />;
};

export default ComparePage;

/** Nobody can type it in a name. */
const BETWEEN = '\u0001';

/** Until somebody chooses: the first scenario of the user's own and the one that is shown, else the first two. */
const firstChoice = ({ names }: Comparable, shown: string | undefined): readonly string[] => {
  const base = names[1] ?? names[0] ?? '';
  const other = shown === undefined || shown === base ? (names[2] ?? names[0] ?? '') : shown;
  return [base, other];
};

const Comparison = ({ comparable }: { readonly comparable: Comparable }) => {
  const t = useTexts();
  const { told } = usePane();
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const wanted = picked ?? firstChoice(comparable, told?.scenario.name);
  const chosen = comparable.names.filter((name) => wanted.includes(name));
  const key = chosen.join(BETWEEN);
  const all = useMemo(() => toldOf(comparable, key.split(BETWEEN)), [comparable, key]);
  const [first, second] = all;
  return (
    <>
      <ScenarioPicker names={comparable.names} chosen={chosen} onChange={setPicked} />
      {first === undefined || second === undefined ? (
        <Body1 role="status">{t('paneCompare.chooseMore')}</Body1>
      ) : (
        <>
          <InputDifferences all={all} />
          <Outcomes all={all} comparable={comparable} />
          <LevelDifferences all={all} />
          {all.length === 2 ? (
            <BridgeSection first={first} second={second} evaluator={comparable.evaluator} />
          ) : (
            <Section title={t('paneCompare.bridge.title')}>
              <Body1>{t('paneCompare.bridge.two')}</Body1>
            </Section>
          )}
        </>
      )}
    </>
  );
};
