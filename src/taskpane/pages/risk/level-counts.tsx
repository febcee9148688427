import { makeStyles, tokens } from '@fluentui/react-components';
import type { Told } from '../../../workbook/explanation/told';
import { LEVELS } from '../../../workbook/layout/level-word';
import { LevelMark } from '../../parts/level-mark';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  count: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

/** How many organisations are at each level. */
export const LevelCounts = ({ told }: { readonly told: Told }) => {
  const styles = useStyles();
  const { levels } = told.evaluation.result.totals;
  return (
    <div role="status">
      <ul className={styles.counts}>
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={styles.count}>{levels[level]}</span> <LevelMark level={level} />
          </li>
        ))}
      </ul>
    </div>
  );
};
