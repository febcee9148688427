import { Caption1 } from '@fluentui/react-components';
import { columnHeader, columnTexts } from '../../../i18n/name-of';
import type { TableName } from '../../../model/tables';
import { TABLES } from '../../../workbook/definitions/all-tables';
import type { Entry } from '../../../workbook/definitions/entry';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { NumberField } from '../../parts/number-field';
import { ChoiceField } from './choice-field';
import { chosenValue, isoDateOf, numberOf, partsOf, textOf, typedText, typedValue } from './field-value';
import { numberEntry } from './number-entry';
import { optionsOf } from './options-of';
import { SeveralField } from './several-field';
import { TextField } from './text-field';

interface Props {
  readonly table: TableName;
  readonly column: string;
  /** As `InputRow` has it. */
  readonly value: unknown;
  /** For lists of names. */
  readonly images: readonly TableImage[];
  readonly onChange: (value: unknown) => void;
  readonly label?: string;
  /** Explained below the field where it is not said otherwise. */
  readonly explained?: boolean;
  readonly problem?: string | undefined;
}

const ANYTHING: Entry = { kind: 'several' };

/** One cell of a table as a field of the kind that its column takes. */
export const RowField = (props: Props) => {
  const { table, column, value, onChange, problem, explained = true } = props;
  const language = useLanguage();
  const entry: Entry = TABLES[table].columns[column]?.entry ?? ANYTHING;
  const label = props.label ?? columnHeader(table, column, language);
  const hint = explained ? columnTexts(table, language)[column]?.note : undefined;
  const asNumber = numberEntry(entry);
  const number = numberOf(value);
  if (asNumber === null || number === undefined) {
    return <WordField {...props} entry={asNumber === null ? entry : ANYTHING} label={label} hint={hint} />;
  }
  return (
    <div>
      <NumberField
        {...asNumber}
        label={label}
        value={number}
        onChange={onChange}
        {...(hint === undefined ? {} : { hint })}
      />
      {problem !== undefined && (
        <Caption1 block role="status">
          ✖ {problem}
        </Caption1>
      )}
    </div>
  );
};

interface WordProps extends Props {
  readonly entry: Entry;
  readonly label: string;
  readonly hint: string | undefined;
}

const WordField = ({ entry, label, hint, ...props }: WordProps) => {
  const { value, onChange, problem } = props;
  const t = useTexts();
  const language = useLanguage();
  const options = optionsOf({ ...props, entry }, language);
  const common = { label, hint, problem };
  const empty = `(${t('paneInputs.empty')})`;
  if (options.length > 0 && entry.kind === 'list') {
    return (
      <SeveralField
        {...common}
        values={partsOf(value)}
        options={options}
        empty={empty}
        onChange={(values) => {
          onChange(values.length === 0 ? null : values);
        }}
      />
    );
  }
  if (options.length > 0) {
    return (
      <ChoiceField
        {...common}
        value={textOf(value)}
        options={options}
        empty={empty}
        onChange={(chosen) => {
          onChange(chosenValue(chosen, entry));
        }}
      />
    );
  }
  const date = entry.kind === 'date' ? isoDateOf(value) : undefined;
  return (
    <TextField
      {...common}
      type={date === undefined ? 'text' : 'date'}
      value={date ?? typedText(value, language)}
      onChange={(text) => {
        onChange(typedValue(text, entry));
      }}
    />
  );
};
