import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { formatList } from '../../../i18n/format';
import { choiceLabel } from '../../../i18n/choice-label';
import type { InputRow } from '../../../workbook/edits/input-table';
import type { OrganisationInputs } from '../../../workbook/dependency/inputs-of-organisation';
import { addSubsidy, knownBy, setOfOrganisation } from '../../../workbook/dependency/organisation-edits';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { NumberField } from '../../parts/number-field';
import { AdvancedFields } from './advanced-fields';
import { useRunEdits } from './use-run-edits';
import { asNumber, asText, problemIn } from './written-value';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What the municipality gives an organisation: an amount, or a share of a lot, for each row of the table. */
export const MunicipalInputs = ({ inputs }: { readonly inputs: OrganisationInputs }) => {
  const styles = useStyles();
  const t = useTexts();
  const runEdits = useRunEdits();
  const { municipal, name, tables } = inputs;
  return (
    <div className={styles.fields}>
      {municipal.length === 0 && (
        <>
          <Body1>{t('paneDependency.inputs.noMunicipal')}</Body1>
          <NumberField
            label={t('paneDependency.fields.municipal')}
            unit="euros"
            value={null}
            min={0}
            onChange={(amount) => {
              if (amount !== null) void runEdits((standing) => addSubsidy(standing, name, amount));
            }}
          />
        </>
      )}
      {municipal.map((row, nth) => (
        <MunicipalRow
          key={nth}
          name={name}
          row={row}
          nth={nth}
          table={tables.municipal}
          images={inputs.images}
        />
      ))}
    </div>
  );
};

interface RowProps {
  readonly name: string;
  readonly row: InputRow;
  readonly nth: number;
  readonly table: OrganisationInputs['tables']['municipal'];
  readonly images: OrganisationInputs['images'];
}

const MunicipalRow = ({ name, row, nth, table, images }: RowProps) => {
  const language = useLanguage();
  const { state } = usePane();
  const runEdits = useRunEdits();
  const column = row.values['share'] === null || row.values['share'] === undefined ? 'amount' : 'share';
  const label = useMunicipalLabel(row);
  const problem = problemIn(state.problems, row, column, language);
  const place = { table: 'municipal', organisation: name, nth, known: knownBy('municipal', row) } as const;
  const set = (values: Readonly<Record<string, unknown>>): void => {
    void runEdits((standing) => setOfOrganisation(standing, place, values));
  };
  return (
    <div>
      <NumberField
        label={label}
        unit={column === 'share' ? 'percent' : 'euros'}
        value={asNumber(row.values[column])}
        min={0}
        {...(column === 'share' ? { max: 1 } : {})}
        {...(problem === null ? {} : { hint: `✖ ${problem}` })}
        required
        onChange={(value) => {
          set({ [column]: value });
        }}
      />
      {table !== null && (
        <AdvancedFields
          table={table}
          images={images}
          row={row}
          without={['organisation', column]}
          onSet={set}
        />
      )}
    </div>
  );
};

/** What this money is, where it comes from and when. */
const useMunicipalLabel = ({ values }: InputRow): string => {
  const t = useTexts();
  const language = useLanguage();
  const stream = choiceLabel('stream', asText(values['stream']), language);
  const lot = asText(values['lot']);
  const label =
    lot === ''
      ? t('paneDependency.fields.municipal')
      : t('paneDependency.fields.municipalIn', { stream, lot });
  const from = asText(values['from']);
  const to = asText(values['to']);
  const period = [
    ...(from === '' ? [] : [t('paneDependency.fields.from', { from })]),
    ...(to === '' ? [] : [t('paneDependency.fields.to', { to })]),
  ];
  if (period.length === 0) return label;
  return t('paneDependency.fields.municipalPeriod', { label, period: formatList(period, language) });
};
