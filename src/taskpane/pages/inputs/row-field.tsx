import { Caption1 } from '@fluentui/react-components';
import { choiceLabels } from '../../../i18n/choice-label';
import { columnHeader, columnTexts } from '../../../i18n/name-of';
import type { TableName } from '../../../model/tables';
import { TABLES } from '../../../workbook/definitions/all-tables';
import type { Entry } from '../../../workbook/definitions/entry';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { NumberField, type NumberUnit } from '../../parts/number-field';
import { ChoiceField } from './choice-field';
import { isoDateOf, numberOf, partsOf, textOf, typedValue } from './field-value';
import { namesIn } from './names-in';
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

interface NumberEntry {
  readonly unit: NumberUnit;
  readonly min?: number;
  readonly max?: number;
}

const numberEntry = (entry: Entry): NumberEntry | null => {
  switch (entry.kind) {
    case 'euros':
      return { unit: 'euros', min: 0 };
    case 'balance':
      return { unit: 'euros' };
    case 'share':
      return { unit: 'percent', min: 0, max: 1 };
    case 'rate':
      return { unit: 'percent', min: -1, max: 1 };
    case 'factor':
    case 'count':
      return { unit: 'number', min: 0 };
    case 'whole':
      return { unit: 'number', min: entry.min, max: entry.max };
    case 'months':
      return { unit: 'months', min: 0, max: entry.max };
    case 'year':
      return { unit: 'year', min: 1900, max: 2200 };
    default:
      return null;
  }
};

/** One cell of a table as a field of the kind that its column takes. */
export const RowField = (props: Props) => {
  const { table, column, value, onChange, problem, explained = true } = props;
  const t = useTexts();
  const language = useLanguage();
  const entry: Entry = TABLES[table].columns[column]?.entry ?? { kind: 'several' };
  const label = props.label ?? columnHeader(table, column, language);
  const hint = explained ? columnTexts(table, language)[column]?.note : undefined;
  const asNumber = numberEntry(entry);
  const number = numberOf(value);
  if (asNumber !== null && number !== undefined) {
    return (
      <div>
        <NumberField
          {...asNumber}
          label={label}
          value={number}
          onChange={onChange}
          {...(hint === undefined ? {} : { hint })}
        />
        {problem !== undefined && <Caption1 role="status">✖ {problem}</Caption1>}
      </div>
    );
  }
  const common = { label, hint, problem };
  const empty = `(${t('paneInputs.empty')})`;
  const text = textOf(value);
  const write = (typed: string): void => {
    onChange(typedValue(typed, asNumber === null ? entry : { kind: 'several' }));
  };
  switch (entry.kind) {
    case 'choice':
    case 'suggestion': {
      const options = Object.entries(choiceLabels(entry.set, language)).map(([json, word]) => ({
        value: json,
        label: word,
      }));
      const lots =
        table === 'targets' && column === 'lot'
          ? namesIn(props.images, 'lots').map((name) => ({ value: name, label: name }))
          : [];
      return (
        <ChoiceField
          {...common}
          value={text}
          options={[...lots, ...options]}
          empty={empty}
          onChange={write}
        />
      );
    }
    case 'yesNo': {
      const options = ['true', 'false'].map((json) => ({
        value: json,
        label: t(json === 'true' ? 'paneInputs.yes' : 'paneInputs.no'),
      }));
      return (
        <ChoiceField
          {...common}
          value={text}
          options={options}
          empty={empty}
          onChange={(chosen) => {
            onChange(chosen === '' ? null : chosen === 'true' ? true : chosen === 'false' ? false : chosen);
          }}
        />
      );
    }
    case 'name': {
      const options = namesIn(props.images, entry.table).map((name) => ({ value: name, label: name }));
      return <ChoiceField {...common} value={text} options={options} empty={empty} onChange={write} />;
    }
    case 'list': {
      const options = listOptions(props, entry, language);
      if (options.length === 0) return <TextField {...common} value={text} onChange={write} />;
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
    case 'date': {
      const date = isoDateOf(value);
      return date === undefined ? (
        <TextField {...common} value={text} onChange={write} />
      ) : (
        <TextField {...common} type="date" value={date} onChange={write} />
      );
    }
    default:
      return <TextField {...common} value={text} onChange={write} />;
  }
};

/** The tables whose names a list of names comes from. */
const NAMES_OF_LIST: Readonly<Record<string, { readonly table: TableName; readonly column: string }>> = {
  outOfPlan: { table: 'organisations', column: 'organisation' },
  endedSupport: { table: 'support', column: 'from' },
  withdrawnFunders: { table: 'grants', column: 'funder' },
};

const listOptions = (
  { images, column }: Props,
  entry: Extract<Entry, { kind: 'list' }>,
  language: 'nl' | 'en',
): readonly { readonly value: string; readonly label: string }[] => {
  if (entry.set !== undefined) {
    return Object.entries(choiceLabels(entry.set, language)).map(([value, label]) => ({ value, label }));
  }
  const from = NAMES_OF_LIST[column];
  if (from === undefined) return [];
  return namesIn(images, from.table, from.column).map((name) => ({ value: name, label: name }));
};
