import { Caption1, Field, makeStyles, Slider, tokens } from '@fluentui/react-components';
import { formatShare } from '../../i18n/format';
import { useLanguage, useTexts } from '../language-context';
import { NumberField } from './number-field';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly label: string;
  /** What happens when it is moved, and what does not. */
  readonly about: string;
  /** From 0 to 1. */
  readonly cut: number;
  /** How far the slider goes, in per cent, at least; the field beside it goes all the way. */
  readonly furthest: number;
  readonly disabled?: boolean;
  readonly onChange: (cut: number) => void;
}

/** A cut by slider or by number. */
export const CutControl = ({ label, about, cut, furthest, disabled = false, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const percent = Math.round(cut * 1000) / 10;
  return (
    <div>
      <div className={styles.row}>
        <Field label={label}>
          <Slider
            min={0}
            max={Math.max(furthest, Math.ceil(percent))}
            value={percent}
            disabled={disabled}
            aria-valuetext={formatShare(cut, language)}
            onChange={(_, { value }) => {
              onChange(value / 100);
            }}
          />
        </Field>
        <NumberField
          label={t('paneRisk.cutPercent')}
          unit="percent"
          value={cut}
          min={0}
          max={1}
          required
          disabled={disabled}
          onChange={(value) => {
            if (value !== null) onChange(value);
          }}
        />
      </div>
      <Caption1>{about}</Caption1>
    </div>
  );
};
