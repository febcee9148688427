import { Button } from '@fluentui/react-components';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { placeIn } from './place-in';
import { useTexts } from './language-context';

/** Takes the user to a cell, given as `Organisaties!D7`. */
export const GoToButton = ({
  cell,
  workbook,
}: {
  readonly cell: string;
  readonly workbook: LiveWorkbook;
}) => {
  const t = useTexts();
  const place = placeIn(cell);
  if (place === null) return null;
  return (
    <Button
      size="small"
      appearance="secondary"
      aria-label={t('pane.problems.goTo', { cell })}
      onClick={() => void workbook.select(place)}
    >
      {place.sheet} {place.cell}
    </Button>
  );
};
