import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTexts } from '../language-context';
import { rememberTour, tourSeen } from './tour-memory';

const STEPS = ['tables', 'cut', 'why', 'council'] as const;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Four steps for who comes here for the first time; it stands beside the work and holds nothing up. */
export const Tour = () => {
  const styles = useStyles();
  const t = useTexts();
  const id = useId();
  const [seen, setSeen] = useState(tourSeen);
  const [at, setAt] = useState(0);
  const step = STEPS[at];
  if (seen || step === undefined) return null;
  const finish = (): void => {
    rememberTour();
    setSeen(true);
  };
  const isLast = at === STEPS.length - 1;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Caption1>{t('paneTour.step', { step: at + 1, all: STEPS.length })}</Caption1>
      <div role="status">
        <Body1Strong id={id} block>
          {t(`paneTour.${step}.title`)}
        </Body1Strong>
        <Body1 block>{t(`paneTour.${step}.text`)}</Body1>
      </div>
      <div className={styles.buttons}>
        {at > 0 && (
          <Button
            size="small"
            onClick={() => {
              setAt(at - 1);
            }}
          >
            {t('paneTour.back')}
          </Button>
        )}
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (isLast) finish();
            else setAt(at + 1);
          }}
        >
          {t(isLast ? 'paneTour.done' : 'paneTour.next')}
        </Button>
        {!isLast && (
          <Button size="small" appearance="subtle" onClick={finish}>
            {t('paneTour.skip')}
          </Button>
        )}
      </div>
    </section>
  );
};
