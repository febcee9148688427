import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { resultSheetName } from '../../../workbook/results/places';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { addResults } from '../../writing/add-results';
import type { CouncilContent } from './council-content';
import { PrintedCouncil } from './print/printed-council';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly told: Told;
  readonly content: CouncilContent;
  readonly named: boolean;
}

/** The page on paper, and as a sheet of the workbook. */
export const CouncilButtons = ({ told, content, named }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const { workbook, state, stale, writing, today } = usePane();
  // How often it was asked to print; 0 while nothing is being printed.
  const [printing, setPrinting] = useState(0);
  const onPrinted = useCallback(() => {
    setPrinting(0);
  }, []);
  if (stale) return <Body1>{t('paneCouncil.stale')}</Body1>;
  const toSheet = async (): Promise<void> => {
    const made = state.hasResults || (await writing.run(() => addResults(workbook, today())));
    if (!made) return;
    await workbook.select({ sheet: resultSheetName('council', state.model.language), cell: 'A1' });
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            setPrinting(printing + 1);
          }}
        >
          {t('paneShell.print')}
        </Button>
        <Button disabled={writing.busy} onClick={() => void toSheet()}>
          {t('paneCouncil.inWorkbook')}
        </Button>
        {writing.busy && <Spinner size="tiny" label={t('pane.results.working')} />}
      </div>
      {!state.hasResults && <Caption1>{t('paneCouncil.inWorkbookAbout')}</Caption1>}
      {printing > 0 && (
        <PrintedCouncil key={printing} told={told} content={content} named={named} onPrinted={onPrinted} />
      )}
    </>
  );
};
