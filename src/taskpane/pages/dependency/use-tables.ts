import { useEffect, useState } from 'react';
import type { TableEdit } from '../../../workbook/live-workbook';
import type { TableImage } from '../../../workbook/port';
import type { Standing } from '../../../workbook/dependency/organisation-edits';
import { usePane } from '../../pane-context';

/** The tables as they now are, read again after every change; null until they have been read. */
export const useTables = (): readonly TableImage[] | null => {
  const { workbook, state } = usePane();
  const [images, setImages] = useState<readonly TableImage[] | null>(null);
  useEffect(() => {
    let gone = false;
    workbook.tables().then(
      (read) => {
        if (!gone) setImages(read);
      },
      (error: unknown) => {
        console.error(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [workbook, state]);
  return images;
};

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
