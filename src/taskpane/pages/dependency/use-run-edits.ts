import type { TableEdit } from '../../../workbook/live-workbook';
import type { Standing } from '../../../workbook/dependency/organisation-edits';
import { usePane } from '../../pane-context';

/** Changes tables as one step, made from what stands there at that moment. */
export type RunEdits = (make: (standing: Standing) => readonly TableEdit[]) => Promise<boolean>;

export const useRunEdits = (): RunEdits => {
  const { workbook, state, writing } = usePane();
  return (make) =>
    writing.run(async () => {
      const images = await workbook.tables();
      await workbook.edit(make({ images, language: state.model.language }));
    });
};
