import { Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { CurrentState } from '../state/current-state';
import { useTexts } from '../language-context';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which model this is. */
export const Summary = ({ state: { model } }: { readonly state: CurrentState }) => {
  const styles = useStyles();
  const t = useTexts();
  return (
    <header className={styles.summary}>
      <Subtitle1 as="h1" style={{ margin: 0 }}>
        {model.evaluator?.model.title ?? t('pane.title')}
      </Subtitle1>
      <Caption1 className={styles.quiet}>
        {t('pane.summary.organisations', { count: model.organisations })} ·{' '}
        {t('pane.summary.lots', { count: model.lots })} · {model.hash}
      </Caption1>
    </header>
  );
};
