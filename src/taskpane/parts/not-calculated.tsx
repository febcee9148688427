import { Button } from '@fluentui/react-components';
import { useTexts } from '../language-context';
import { usePane } from '../pane-context';
import { EmptyState } from './empty-state';

/** A page that shows results, while the model cannot be calculated: why it is empty, and the way to what is missing. */
export const NotCalculated = ({ title, text }: { readonly title: string; readonly text: string }) => {
  const t = useTexts();
  const { go } = usePane();
  return (
    <EmptyState title={title} text={text}>
      <Button
        appearance="primary"
        onClick={() => {
          go('checks');
        }}
      >
        {t('paneShell.toChecks')}
      </Button>
    </EmptyState>
  );
};
