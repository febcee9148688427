import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { FormulaList } from '../../parts/formula-list';

/** Enters our functions again where they stand as text or as an unknown name. */
const RepairPage = () => {
  const t = useTexts();
  const { workbook, state, writing } = usePane();
  const [repaired, setRepaired] = useState<number | null>(null);
  const repair = (): Promise<boolean> =>
    writing.run(async () => {
      setRepaired(await workbook.repairFormulas());
    });
  return (
    <>
      <Body1>{t('paneHome.repair.about')}</Body1>
      <Button appearance="primary" disabled={writing.busy} onClick={() => void repair()}>
        {t('paneHome.repair.run')}
      </Button>
      {writing.busy && <Spinner size="tiny" label={t('paneHome.repair.working')} />}
      <div role="status">
        {repaired !== null && (
          <Body1>
            {repaired === 0 ? t('paneHome.repair.none') : t('paneHome.repair.done', { count: repaired })}
          </Body1>
        )}
      </div>
      <FormulaList failed={state.failed} />
    </>
  );
};

export default RepairPage;
