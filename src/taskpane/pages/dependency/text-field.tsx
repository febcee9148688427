import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong with what is typed; null where it may stand. */
  readonly problemOf?: (text: string) => string | null;
}

/** A field for a name or a note; the value changes when the field is left or Enter is pressed. */
export const TextField = ({ label, value, onChange, required, hint, problemOf }: Props) => {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? null : (problemOf?.(typed.trim()) ?? null);
  const commit = (): void => {
    if (typed === null || problem !== null) return;
    setTyped(null);
    const text = typed.trim();
    if (text !== value && (text !== '' || required !== true)) onChange(text);
  };
  return (
    <Field
      label={label}
      {...(required === true ? { required } : {})}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
    >
      <Input
        className={styles.input}
        dir="auto"
        maxLength={200}
        autoComplete="off"
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
