import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatShare } from '../../../i18n/format';
import type { TippingScale } from '../../../workbook/dependency/tipping-scale';
import { bearableCut } from '../../../workbook/explanation/told-amounts';
import { useLanguage, useTexts } from '../../language-context';
import { scaleInWords } from './tipping-words';

/** A part of the bar narrower than this has no room for words. */
const ROOM_FOR_WORDS = 0.3;

/** Nearer to an end than this, the label of what is tried stands where the end is written. */
const ROOM_FOR_ENDS = 0.35;

const useStyles = makeStyles({
  scale: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200 },
  lane: { position: 'relative', height: '22px' },
  mark: {
    position: 'absolute',
    whiteSpace: 'nowrap',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  bar: {
    position: 'relative',
    display: 'flex',
    height: '32px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  green: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
  },
  red: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    flexGrow: 1,
  },
  edge: { borderRight: `3px solid ${tokens.colorNeutralForeground1}`, boxSizing: 'border-box' },
  line: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: 0,
    borderLeft: `3px dashed ${tokens.colorNeutralForeground1}`,
  },
  end: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** A label at this place that never sticks out on either side. */
const placed = (at: number): { readonly left: string; readonly transform: string } => ({
  left: `${at * 100}%`,
  transform: `translateX(-${at * 100}%)`,
});

/** How much can be cut before it tips, drawn as a bar from nothing to all of the municipal money. */
export const TippingDrawing = ({ scale }: { readonly scale: TippingScale }) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { tipping, firstToFall, tried } = scale;
  const shown = tried !== null && tried > 0;
  return (
    <div className={styles.scale} role="img" aria-label={scaleInWords(scale, language)}>
      <div className={styles.lane}>
        <span className={styles.mark} style={placed(tipping)}>
          {bearableCut(tipping, language)} ▼
        </span>
      </div>
      <div className={styles.bar}>
        <div
          className={mergeClasses(styles.part, styles.green, tipping > 0 && tipping < 1 && styles.edge)}
          style={{ width: `${tipping * 100}%` }}
        >
          {tipping >= ROOM_FOR_WORDS && `✔ ${t('paneDependency.tipping.survives')}`}
        </div>
        <div className={mergeClasses(styles.part, styles.red)}>
          {1 - tipping >= ROOM_FOR_WORDS && `✖ ${t('paneDependency.tipping.falls')}`}
        </div>
        {shown && <div className={styles.line} style={{ left: `calc(${tried * 100}% - 1px)` }} />}
      </div>
      {firstToFall !== null && (
        <div className={styles.lane}>
          <span className={styles.mark} style={placed(firstToFall.cut)} dir="auto">
            ▲ {firstToFall.funder}
          </span>
        </div>
      )}
      <div className={styles.lane}>
        {(!shown || tried > ROOM_FOR_ENDS) && (
          <span className={mergeClasses(styles.mark, styles.end)} style={placed(0)}>
            {formatShare(0, language)}
          </span>
        )}
        {shown && (
          <span className={styles.mark} style={placed(tried)}>
            ┆ {t('paneDependency.tipping.tried', { cut: formatShare(tried, language) })}
          </span>
        )}
        {(!shown || tried < 1 - ROOM_FOR_ENDS) && (
          <span className={mergeClasses(styles.mark, styles.end)} style={placed(1)}>
            {formatShare(1, language)}
          </span>
        )}
      </div>
    </div>
  );
};
