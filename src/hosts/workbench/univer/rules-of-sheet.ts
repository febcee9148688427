import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { GridRule, GridValidation } from '../../file/grid/grid-book';
import { originName } from './origin-name';
import { rangeOf } from './ranges';

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

export const validationsOfSheet = (
  validations: readonly GridValidation[],
): readonly ISheetDataValidationRule[] =>
  validations.map(({ areas, rule, origin }, at) => ({
    uid: originName(origin, at),
    ranges: areas.map(rangeOf),
    ...ruleData(rule),
  }));

function ruleData(rule: GridRule): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  const values = /^"((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1];
  const formula = rule.type === 'list' || rule.type === 'custom' ? `=${rule.formula1}` : rule.formula1;
  return {
    type: rule.type,
    formula1: rule.type === 'list' && values !== undefined ? values.replaceAll('""', '"') : formula,
    ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }),
    ...operatorData(rule.operator),
    allowBlank: rule.allowBlank,
    showErrorMessage: rule.errorStyle !== null,
    ...(rule.errorStyle === null ? {} : { errorStyle: ERROR_STYLES[rule.errorStyle] }),
    ...(rule.message === null ? {} : { error: rule.message }),
    ...(rule.prompt === null ? {} : { prompt: rule.prompt, showInputMessage: true }),
    ...(rule.type === 'list' ? { renderMode: DataValidationRenderMode.ARROW, showDropDown: true } : {}),
  };
}

const operatorData = (name: string | null): Pick<ISheetDataValidationRule, 'operator'> => {
  const operator = Object.values(DataValidationOperator).find((each: string) => each === name);
  return operator === undefined ? {} : { operator };
};
