import { isExpression } from '../model/parse/override-expression';
import type { RawModel } from '../model/parse/raw';
import { OVERRIDABLE_TABLES } from '../model/tables';

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');

/** Whether a model holds anything that must be read as an expression: a rule, or an override that is worked out. */
export const hasExpressions = ({ rules, overrides }: RawModel): boolean =>
  (rules ?? []).some(({ values }) => isFilled(values['expression'])) ||
  (overrides ?? []).some(({ values }) => {
    const table = OVERRIDABLE_TABLES.find((name) => name === textOf(values['table']));
    return table !== undefined && isExpression(table, textOf(values['column']), values['value']);
  });

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
