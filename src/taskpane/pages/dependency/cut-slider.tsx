import { Caption1, Field, makeStyles, Slider, tokens } from '@fluentui/react-components';
import { formatShare } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../language-context';
import { NumberField } from '../../parts/number-field';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly cut: number;
  readonly from: number;
  readonly disabled: boolean;
  readonly onChange: (cut: number) => void;
}

/** How much less the municipality gives, from nothing to all of it, by slider or by number. */
export const CutSlider = ({ cut, from, disabled, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  return (
    <div>
      <div className={styles.row}>
        <Field label={t('paneDependency.try.label', { year: from })}>
          <Slider
            min={0}
            max={100}
            value={Math.round(cut * 1000) / 10}
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
      <Caption1>{t('paneDependency.try.about')}</Caption1>
    </div>
  );
};
