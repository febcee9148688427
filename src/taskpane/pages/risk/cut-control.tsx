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

/** The slider goes this far; the field beside it goes all the way. */
const FURTHEST_PERCENT = 50;

interface Props {
  readonly cut: number;
  readonly from: number;
  readonly onChange: (cut: number) => void;
}

/** A cut by slider or by number. */
export const CutControl = ({ cut, from, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const percent = Math.round(cut * 1000) / 10;
  return (
    <div>
      <div className={styles.row}>
        <Field label={`${t('paneRisk.cut')} ${t('paneRisk.cutFrom', { year: from })}`}>
          <Slider
            min={0}
            max={Math.max(FURTHEST_PERCENT, Math.ceil(percent))}
            value={percent}
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
          onChange={(value) => {
            if (value !== null) onChange(value);
          }}
        />
      </div>
      <Caption1>{t('paneRisk.tryAbout')}</Caption1>
    </div>
  );
};
