import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnFund } from '../../../workbook/dependency/own-budget';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { fundOf, oneFundMore } from './draft-budget';
import { FundFields } from './fund-fields';

const useStyles = makeStyles({
  fund: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    margin: 0,
    minInlineSize: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly others: readonly string[];
  readonly onMake: (fund: OwnFund) => void;
  readonly onCancel: () => void;
}

/** A fund that is not in the table yet: it goes in whole. */
export const NewFund = ({ others, onMake, onCancel }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const { writing } = usePane();
  const [[draft], setDraft] = useState(() => oneFundMore([]));
  if (draft === undefined) return null;
  const fund = fundOf(draft);
  return (
    <fieldset className={styles.fund} aria-label={t('paneDependency.funds.new')}>
      <FundFields
        value={draft}
        others={others}
        onChange={(changed) => {
          setDraft(([before = draft]) => [{ ...before, ...changed }]);
        }}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={writing.busy || fund === null}
          disabledFocusable={fund === null}
          onClick={() => {
            if (fund !== null) onMake(fund);
          }}
        >
          {t('paneDependency.funds.add')}
        </Button>
        <Button onClick={onCancel}>{t('paneShell.cancel')}</Button>
      </div>
    </fieldset>
  );
};
