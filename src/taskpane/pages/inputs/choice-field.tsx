import { Field, Select } from '@fluentui/react-components';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  /** Empty where nothing is chosen. */
  readonly value: string;
  readonly options: readonly Option[];
  /** What stands for nothing; without it something must be chosen. */
  readonly empty?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** A field for one of a list. What is filled in and not in the list stays to be seen. */
export const ChoiceField = ({ label, value, options, empty, onChange, hint, problem }: Props) => {
  const known = value === '' || options.some((option) => option.value === value);
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Select
        value={value}
        select={{ style: { minWidth: 0, width: '100%' } }}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      >
        {(empty !== undefined || value === '') && <option value="">{empty ?? ''}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
};
