import { Field, Select } from '@fluentui/react-components';
import { choiceLabels } from '../../../i18n/choice-label';
import { columnTexts } from '../../../i18n/name-of';
import { numberFromText } from '../../../model/parse/number-text';
import type { TableName } from '../../../model/tables';
import { TABLES } from '../../../workbook/definitions/all-tables';
import type { Entry } from '../../../workbook/definitions/entry';
import { useLanguage, useTexts } from '../../language-context';
import { NumberField, type NumberUnit } from '../../parts/number-field';
import { TextField } from './text-field';
import { asNumber, asText } from './written-value';

const UNITS: Readonly<Partial<Record<Entry['kind'], NumberUnit>>> = {
  euros: 'euros',
  balance: 'euros',
  share: 'percent',
  rate: 'percent',
  factor: 'number',
  whole: 'number',
  count: 'number',
  several: 'number',
  months: 'months',
  year: 'year',
};

const LEAST_OF_ALL: Readonly<Partial<Record<Entry['kind'], number>>> = { balance: -Infinity, rate: -1 };

interface Props {
  readonly table: TableName;
  readonly column: string;
  readonly value: unknown;
  /** What is wrong with it in the table. */
  readonly problem: string | null;
  readonly onChange: (value: string | number | boolean | null) => void;
}

/** One cell of a table as a field, with the header and the note of its column. */
export const AdvancedField = ({ table, column, value, problem, onChange }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { header: label, note } = columnTexts(table, language)[column] ?? { header: column, note: '' };
  const entry = TABLES[table].columns[column]?.entry ?? { kind: 'text' };
  const hint = problem ?? note;
  const unit = UNITS[entry.kind];
  if (unit !== undefined) {
    const [min, max] = boundsOf(entry);
    return <NumberField {...{ label, hint, unit, min, max, onChange }} value={asNumber(value)} />;
  }
  if (entry.kind === 'yesNo') {
    return (
      <Field label={label} hint={hint}>
        <Select
          value={asText(value)}
          onChange={(_, { value: chosen }) => {
            onChange(chosen === '' ? null : chosen === 'true');
          }}
        >
          <option value="">{t('paneDependency.inputs.empty')}</option>
          <option value="true">{t('paneDependency.inputs.yes')}</option>
          <option value="false">{t('paneDependency.inputs.no')}</option>
        </Select>
      </Field>
    );
  }
  if (entry.kind === 'choice') {
    return (
      <Field label={label} hint={hint}>
        <Select
          value={asText(value)}
          onChange={(_, { value: chosen }) => {
            onChange(chosen === '' ? null : chosen);
          }}
        >
          <option value="">{t('paneDependency.inputs.empty')}</option>
          {Object.entries(choiceLabels(entry.set, language)).map(([choice, text]) => (
            <option key={choice} value={choice}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <TextField
      label={label}
      hint={hint}
      value={asText(value)}
      onChange={(text) => {
        onChange(cellOf(entry, text));
      }}
    />
  );
};

const boundsOf = (entry: Entry): readonly [number, number] => {
  if (entry.kind === 'whole') return [entry.min, entry.max];
  const most = entry.kind === 'share' ? 1 : entry.kind === 'months' ? entry.max : Infinity;
  return [LEAST_OF_ALL[entry.kind] ?? 0, most];
};

/** A year stays a number in its cell; everything else that is typed is text. */
const cellOf = ({ kind }: Entry, text: string): string | number | null => {
  if (text === '') return null;
  return kind === 'yearOrMonth' && /^\d{4}$/.test(text) ? numberFromText(text) : text;
};
