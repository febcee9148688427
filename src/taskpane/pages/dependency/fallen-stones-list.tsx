import { Body1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatEuros } from '../../../i18n/format';
import type { StoneYear } from '../../../workbook/dependency/fallen-stones';
import type { MunicipalLoss } from '../../../workbook/dependency/municipal-loss';
import { useLanguage, useTexts } from '../../language-context';

/** Each round falls a moment after the one before. */
const ROUND_MILLISECONDS = 140;

const useStyles = makeStyles({
  years: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  year: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  stones: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  stone: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '32px' },
  // Each round stands a little further, as a row of stones falls.
  round: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  drawing: { flexShrink: 0, width: '26px', height: '28px', position: 'relative' },
  block: {
    position: 'absolute',
    bottom: '2px',
    left: '2px',
    width: '9px',
    height: '22px',
    boxSizing: 'border-box',
    borderRadius: '2px',
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    transformOrigin: 'bottom right',
    transform: 'rotate(68deg)',
    backgroundColor: tokens.colorPaletteRedBackground3,
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(68deg)' } },
    animationDuration: '320ms',
    animationTimingFunction: 'ease-in',
    animationFillMode: 'backwards',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  announced: {
    transform: 'rotate(24deg)',
    backgroundColor: tokens.colorPaletteYellowBackground3,
    animationName: 'none',
  },
  pushing: { backgroundColor: tokens.colorBrandBackground },
});

interface Props {
  readonly years: readonly StoneYear[];
  readonly loss: MunicipalLoss | null;
}

/** What falls, drawn as stones that push each other over: year by year, round by round. */
export const FallenStonesList = ({ years, loss }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  return (
    <div className={styles.years}>
      {loss !== null && (
        <div className={styles.stone}>
          <Block kind="pushing" delay={0} />
          <Body1>
            {t('paneDependency.stones.municipality', {
              amount: formatEuros(loss.before - loss.after, language),
              year: loss.year,
            })}
          </Body1>
        </div>
      )}
      {years.map(({ year, rounds }) => (
        <div key={year} className={styles.year}>
          <h3 className={styles.heading}>{t('paneDependency.stones.year', { year })}</h3>
          {rounds.map(({ round, stones }, at) => (
            <div key={round} style={{ marginInlineStart: Math.min(at, 4) * 12 }} className={styles.round}>
              <Caption1Strong>{roundTitle(round, at, t)}</Caption1Strong>
              <ul className={styles.stones}>
                {stones.map(({ funder, amount, effect }) => (
                  <li key={`${funder} ${effect}`} className={styles.stone}>
                    <Block
                      kind={effect === 'notice' ? 'announced' : 'fallen'}
                      delay={(at + 1) * ROUND_MILLISECONDS}
                    />
                    <Body1 dir="auto">
                      {t(`paneDependency.stones.${effect}`, {
                        funder,
                        amount: formatEuros(amount, language),
                      })}
                    </Body1>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};

const roundTitle = (round: number, at: number, t: ReturnType<typeof useTexts>): string => {
  if (round === 0) return t('paneDependency.stones.before');
  return t(at === 0 || round === 1 ? 'paneDependency.stones.round' : 'paneDependency.stones.therefore', {
    round,
  });
};

interface BlockProps {
  readonly kind: 'fallen' | 'announced' | 'pushing';
  readonly delay: number;
}

const Block = ({ kind, delay }: BlockProps) => {
  const styles = useStyles();
  return (
    <span className={styles.drawing} aria-hidden="true">
      <span
        className={mergeClasses(
          styles.block,
          kind === 'announced' && styles.announced,
          kind === 'pushing' && styles.pushing,
        )}
        style={{ animationDelay: `${delay}ms` }}
      />
    </span>
  );
};
