import { Button } from '@fluentui/react-components';
import { useTexts } from '../language-context';
import { usePane } from '../pane-context';
import { placeIn } from './place-in';

/** Takes the user to a cell, given as `Organisaties!D7`. */
export const GoToButton = ({ cell }: { readonly cell: string }) => {
  const t = useTexts();
  const { workbook } = usePane();
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
