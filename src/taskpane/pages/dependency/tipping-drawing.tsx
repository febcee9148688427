import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatShare } from '../../../i18n/format';
import type { TippingScale } from '../../../workbook/dependency/tipping-scale';
import { bearableCut } from '../../../workbook/explanation/told-amounts';
import { useLanguage, useTexts } from '../../language-context';
import { scaleInWords } from './tipping-words';

/** A part of the bar narrower than this has no room for words. */
const ROOM_FOR_WORDS = 0.3;

/** A label of what is tried takes about this part of the bar, and stands on the side of the middle. */
const LABEL = 0.4;
/** An end is written in this part of the bar. */
const END = 0.12;

/** How wide a sign is, so that its middle points at its place. */
const SIGN_EM = 1;

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
  sign: { display: 'inline-block', width: `${SIGN_EM}em`, textAlign: 'center' },
  end: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface MarkProps {
  /** Where it points to on the bar, 0–1. */
  readonly at: number;
  readonly sign: string;
  readonly label: string;
}

/** A sign right at its place, with its label on the side where there is room. */
const Mark = ({ at, sign, label }: MarkProps) => {
  const styles = useStyles();
  const half = `${SIGN_EM / 2}em`;
  return at < 1 / 2 ? (
    <span className={styles.mark} style={{ left: `calc(${at * 100}% - ${half})` }}>
      <span className={styles.sign}>{sign}</span> <bdi>{label}</bdi>
    </span>
  ) : (
    <span className={styles.mark} style={{ right: `calc(${(1 - at) * 100}% - ${half})` }}>
      <bdi>{label}</bdi> <span className={styles.sign}>{sign}</span>
    </span>
  );
};

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
        <Mark at={tipping} sign="▼" label={bearableCut(tipping, language)} />
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
          <Mark at={firstToFall.cut} sign="▲" label={firstToFall.funder} />
        </div>
      )}
      <div className={styles.lane}>
        {(!shown || (tried < 1 / 2 ? tried > END : tried - LABEL > END)) && (
          <span className={mergeClasses(styles.mark, styles.end)} style={{ left: 0 }}>
            {formatShare(0, language)}
          </span>
        )}
        {shown && (
          <Mark
            at={tried}
            sign="┆"
            label={t('paneDependency.tipping.tried', { cut: formatShare(tried, language) })}
          />
        )}
        {(!shown || (tried < 1 / 2 ? tried + LABEL < 1 - END : tried < 1 - END)) && (
          <span className={mergeClasses(styles.mark, styles.end)} style={{ right: 0 }}>
            {formatShare(1, language)}
          </span>
        )}
      </div>
    </div>
  );
};
