import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { dependencyReport } from '../../../workbook/dependency/dependency-report';
import type { Told } from '../../../workbook/explanation/told';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { PutOnSheet } from '../../parts/put-on-sheet';
import { PrintedPage } from './print/printed-page';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly base: Told;
  /** With the cut that is tried: what is printed. */
  readonly told: Told;
  /** As it stands in the workbook: what goes on a sheet. */
  readonly written: Told;
  readonly position: number;
}

/** The page on paper, and its tables on a sheet. */
export const PageButtons = ({ base, told, written, position }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { state } = usePane();
  const [printing, setPrinting] = useState(false);
  const onPrinted = useCallback(() => {
    setPrinting(false);
  }, []);
  const organisation = told.scenario.tables.organisations[position]?.name ?? '';
  const headings = {
    years: t('paneDependency.sheet.years'),
    cascade: t('paneDependency.sheet.cascade'),
    risk: t('paneDependency.sheet.risk'),
  };
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        disabled={printing}
        onClick={() => {
          setPrinting(true);
        }}
      >
        {t('paneShell.print')}
      </Button>
      <PutOnSheet
        name={t('paneDependency.sheet.name')}
        about={t('paneDependency.sheet.about', {
          organisation,
          scenario: scenarioWord(written.scenario.name, language),
        })}
        parts={dependencyReport(written, organisation, headings, state.model.language)}
      />
      {printing && <Spinner size="tiny" label={t('paneDependency.print.working')} />}
      {printing && (
        <PrintedPage
          base={base}
          told={told}
          scenario={written.scenario.name}
          position={position}
          onPrinted={onPrinted}
        />
      )}
    </div>
  );
};
