import { Dropdown, Field, Option } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly values: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly empty: string;
  readonly onChange: (values: readonly string[]) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** A field for several of a list. */
export const SeveralField = ({ label, values, options, empty, onChange, hint, problem }: Props) => {
  const labelOf = (value: string): string => options.find((option) => option.value === value)?.label ?? value;
  const unknown = values.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...unknown.map((value) => ({ value, label: value }))];
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Dropdown
        multiselect
        style={{ minWidth: 0 }}
        placeholder={empty}
        value={values.map(labelOf).join('; ')}
        selectedOptions={[...values]}
        onOptionSelect={(_, { selectedOptions }) => {
          onChange(selectedOptions);
        }}
      >
        {all.map((option) => (
          <Option key={option.value} value={option.value}>
            {option.label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};
