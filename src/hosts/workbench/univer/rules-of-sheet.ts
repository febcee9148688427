import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { GridHighlight, GridHighlightRule, GridRule, GridValidation } from '../../file/grid/grid-book';
import { rangeOf } from './ranges';
import { styleOfLook } from './style-of-look';

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** Where a rule came from, in its name: the grid carries names along. */
const originName = (origin: number | string | null, at: number): string =>
  origin === null ? `new-${at}` : `file-${origin}`;

export const originIn = (name: string): string | null => (name.startsWith('file-') ? name.slice(5) : null);

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

export const highlightsOfSheet = (
  highlights: readonly GridHighlight[],
): readonly IConditionFormattingRule[] =>
  highlights.map(({ areas, rule, stop, origin }, at) => ({
    cfId: originName(origin, at),
    ranges: areas.map(rangeOf),
    stopIfTrue: stop,
    rule: highlightData(rule),
  }));

function highlightData(rule: GridHighlightRule): IConditionalFormattingRuleConfig {
  switch (rule.kind) {
    case 'formula':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${rule.formula}`,
        style: styleOfLook(rule.look),
      };
    case 'text':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: named(CFTextOperator, rule.operator) ?? CFTextOperator.equal,
        value: rule.text,
        style: styleOfLook(rule.look),
      };
    case 'number':
      return numberRule(rule);
    case 'scale':
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map(({ type, value, colour }, index) => ({
          index,
          color: `#${colour}`,
          value: { type: CFValueType[type], ...(value === null ? {} : { value }) },
        })),
      };
  }
}

const named = <T extends string>(choices: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.values(choices).find((each) => each === name);

function numberRule({
  operator,
  values,
  look,
}: Extract<GridHighlightRule, { kind: 'number' }>): IConditionalFormattingRuleConfig {
  const base = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    style: styleOfLook(look),
  } as const;
  const known = named(CFNumberOperator, operator) ?? CFNumberOperator.equal;
  const [first = 0, second = first] = values;
  return known === CFNumberOperator.between || known === CFNumberOperator.notBetween
    ? { ...base, operator: known, value: [first, second] }
    : { ...base, operator: known, value: first };
}
