import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'date';
}

/** A field for text; the value changes when the field is left or Enter is pressed. */
export const TextField = ({ label, value, onChange, hint, problem, type = 'text' }: Props) => {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    setTyped(null);
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Input
        type={type}
        dir="auto"
        autoComplete="off"
        input={{ style: { minWidth: 0, width: '100%' } }}
        style={{ minWidth: 0 }}
        value={typed ?? value}
        onChange={(_, { value: text }) => {
          setTyped(text);
        }}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') setTyped(null);
        }}
      />
    </Field>
  );
};
