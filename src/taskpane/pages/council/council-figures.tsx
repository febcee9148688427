import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { CouncilFigure } from './council-content';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Four figures, each with what it says. */
export const CouncilFigures = ({ figures }: { readonly figures: readonly CouncilFigure[] }) => {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, number, label }) => (
        <div key={name} className={styles.figure}>
          <dt>
            <Caption1>{label}</Caption1>
          </dt>
          <dd className={styles.number}>{number}</dd>
        </div>
      ))}
    </dl>
  );
};
