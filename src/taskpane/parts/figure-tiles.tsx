import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** A number with what it says. */
export interface FigureTile {
  readonly name: string;
  readonly number: string;
  readonly label: string;
}

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  onPaper: { gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))' },
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

interface Props {
  readonly figures: readonly FigureTile[];
  readonly onPaper?: boolean;
}

/** Figures with what they say, two beside each other; on a page that may be printed, as many as there is room for. */
export const FigureTiles = ({ figures, onPaper = false }: Props) => {
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.figures, onPaper && styles.onPaper)}>
      {figures.map(({ name, number, label }) => (
        <div key={name} className={styles.figure} data-figure={name}>
          <dt>
            <Caption1>{label}</Caption1>
          </dt>
          <dd className={styles.number}>{number}</dd>
        </div>
      ))}
    </dl>
  );
};
