import { Field, Input, makeStyles, type InputProps } from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber, formatPlain } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { numberFromText } from '../../model/parse/number-text';
import { useLanguage, useTexts } from '../language-context';

export type NumberUnit = 'euros' | 'percent' | 'number' | 'year' | 'months';

export interface NumberFieldProps {
  readonly label: string;
  /** In units of the model: a share of a quarter is 0.25. Null while nothing is filled in. */
  readonly value: number | null;
  readonly unit: NumberUnit;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly required?: boolean;
  readonly hint?: string;
  readonly disabled?: boolean;
}

// Without this an input is as wide as a browser thinks, also where there is less room.
const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});

const SIGNS: Readonly<Partial<Record<NumberUnit, Pick<InputProps, 'contentBefore' | 'contentAfter'>>>> = {
  euros: { contentBefore: '€' },
  percent: { contentAfter: '%' },
};

const written = (value: number | null, unit: NumberUnit, language: Language): string => {
  if (value === null) return '';
  if (unit === 'percent') return formatPlain(Math.round(value * 1e8) / 1e6, language);
  return unit === 'year' ? String(value) : formatNumber(value, language, 2);
};

/** What somebody typed: a number in units of the model, null where nothing stands, or undefined where it is no number. */
const read = (text: string, unit: NumberUnit): number | null | undefined => {
  if (text.trim() === '') return null;
  const number = numberFromText(text);
  if (number === null) return undefined;
  return unit === 'percent' && !text.includes('%') ? number / 100 : number;
};

/**
 * A field for a number, as people in the Netherlands type or paste it. What is wrong is said below it; the value
 * changes when the field is left or Enter is pressed, and only to something allowed.
 */
export const NumberField = (props: NumberFieldProps) => {
  const { label, value, unit, onChange, min = -Infinity, max = Infinity, required, hint, disabled } = props;
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? written(value, unit, language);
  const problemOf = (text: string): string | null => {
    const number = read(text, unit);
    if (number === undefined) return t('paneShell.field.noNumber', { text });
    if (number === null) return required ? t('paneShell.field.needed') : null;
    if (number < min) return t('paneShell.field.tooLow', { least: written(min, unit, language) });
    if (number > max) return t('paneShell.field.tooHigh', { most: written(max, unit, language) });
    return null;
  };
  const problem = typed === null ? null : problemOf(typed);
  const commit = (): void => {
    if (typed === null || problem !== null) return;
    const number = read(typed, unit);
    setTyped(null);
    if (number !== undefined && number !== value) onChange(number);
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
        value={shown}
        inputMode={unit === 'year' ? 'numeric' : 'decimal'}
        autoComplete="off"
        disabled={disabled ?? false}
        {...SIGNS[unit]}
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
