import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { scenarioWord } from '../workbook/layout/scenario-word';
import { useTexts } from './language-context';
import type { PaneRoute } from './page';
import { PaneContextProvider, type PaneContext } from './pane-context';
import { Header } from './shell/header';
import { Notes } from './shell/notes';
import { PageView } from './shell/page-view';
import { useCurrentState } from './state/use-current-state';
import { useWriting } from './writing/use-writing';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    // Long names may break anywhere; words on buttons may not.
    '& button': { overflowWrap: 'normal' },
  },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

interface Props {
  readonly workbook: LiveWorkbook;
  readonly route: PaneRoute;
  readonly today: () => string;
}

/** The pane beside the grid: one page at a time, around the scenario that is shown. */
export const Pane = ({ workbook, route, today }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const { state, told, stale, refresh } = useCurrentState(workbook, chosen);
  const writing = useWriting(refresh);
  const page = useSyncExternalStore(route.watch, route.now);
  const place = useRef<HTMLDivElement>(null);
  useTitleInFocus(place, page);
  const choose = useCallback(
    (scenario: string) => {
      setChosen(scenario);
      if (!state?.scenarioCell) return;
      const { scenarioCell, model } = state;
      void writing.run(() => workbook.fillIn(scenarioCell, scenarioWord(scenario, model.language)));
    },
    [state, workbook, writing],
  );
  const context = useMemo<PaneContext | null>(
    () =>
      state === null ? null : { workbook, state, told, stale, choose, go: route.go, refresh, writing, today },
    [workbook, state, told, stale, choose, route, refresh, writing, today],
  );
  if (context === null) {
    return (
      <div className={styles.pane}>
        <Spinner size="small" label={t('pane.reading')} />
      </div>
    );
  }
  return (
    <PaneContextProvider.Provider value={context}>
      <div className={styles.pane} ref={place}>
        <Header page={page} onBack={route.back} />
        <Notes />
        <div className={styles.page}>
          <PageView page={page} />
        </div>
      </div>
    </PaneContextProvider.Provider>
  );
};

/** Who goes to another page hears its title, but nobody is taken out of the sheet when the pane opens. */
const useTitleInFocus = (place: React.RefObject<HTMLDivElement | null>, page: string): void => {
  const first = useRef(page);
  useEffect(() => {
    if (first.current === page) return;
    first.current = '';
    place.current?.querySelector<HTMLElement>('[data-page-title]')?.focus();
  }, [place, page]);
};
