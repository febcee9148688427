import { Button } from '@fluentui/react-components';
import { errorsOf } from '../../functions/memory/known-model';
import { modelHandle } from '../../workbook/model-handle';
import { findTables } from '../../workbook/read/find-tables';
import { reportSheet, type ReportPart } from '../../workbook/report/report-sheet';
import { usePane } from '../pane-context';
import { useTexts } from '../language-context';

interface Props {
  /** Name of the sheet; one of that name is replaced. */
  readonly name: string;
  readonly about: string;
  readonly parts: readonly ReportPart[];
}

/** Puts what the pane shows on a sheet, as formulas that follow the inputs. */
export const PutOnSheet = ({ name, about, parts }: Props) => {
  const t = useTexts();
  const { workbook, state, writing } = usePane();
  const put = async (): Promise<void> => {
    const tables = findTables(await workbook.tables()).map(({ image }) => image.name);
    const { model } = state;
    const { language } = model;
    const handle = modelHandle(model.hash, { ...model, errors: errorsOf(model) }, language);
    await workbook.writeSheets([
      reportSheet({ name, about, parts, tables, handle, hasResults: state.hasResults, language }),
    ]);
    await workbook.select({ sheet: name, cell: 'A1' });
  };
  return (
    <Button disabled={writing.busy} onClick={() => void writing.run(put)}>
      {t('paneShell.putOnSheet')}
    </Button>
  );
};
