import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IAverageHighlightCell,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { GridBarRule, GridHighlight, GridHighlightRule } from '../../file/grid/grid-highlight';
import { iconsData, thresholdData } from './icons-of-grid';
import { originName } from './origin-name';
import { rangeOf } from './ranges';
import { styleOfLook } from './style-of-look';

/** Conditional formats in the grid's terms. */
export const highlightsOfSheet = (
  highlights: readonly GridHighlight[],
): readonly IConditionFormattingRule[] =>
  highlights.map(({ areas, rule, stop, origin }, at) => ({
    cfId: originName(origin, at),
    ranges: areas.map(rangeOf),
    stopIfTrue: stop,
    rule: ruleData(rule),
  }));

const onCells = { type: CFRuleType.highlightCell } as const;

function ruleData(rule: GridHighlightRule): IConditionalFormattingRuleConfig {
  if ('look' in rule)
    return { ...comparison(rule), style: styleOfLook(rule.look) } as IConditionalFormattingRuleConfig;
  switch (rule.kind) {
    case 'scale':
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map((point, index) => ({
          index,
          color: `#${point.colour}`,
          value: thresholdData(point),
        })),
      };
    case 'bar':
      return barData(rule);
    case 'icons':
      return iconsData(rule);
  }
}

type LookRule = Extract<GridHighlightRule, { readonly look: unknown }>;
type Comparison = Readonly<Record<string, unknown>>;

function comparison(rule: LookRule): Comparison {
  switch (rule.kind) {
    case 'formula':
      return { ...onCells, subType: CFSubRuleType.formula, value: `=${rule.formula}` };
    case 'text': {
      const operator = named(CFTextOperator, rule.operator) ?? CFTextOperator.equal;
      return { ...onCells, subType: CFSubRuleType.text, operator, value: rule.text };
    }
    case 'number':
      return numberRule(rule.operator, rule.values);
    case 'duplicate':
      return { ...onCells, subType: CFSubRuleType.duplicateValues };
    case 'unique':
      return { ...onCells, subType: CFSubRuleType.uniqueValues };
    case 'rank': {
      const { lowest, percent, count } = rule;
      return { ...onCells, subType: CFSubRuleType.rank, isBottom: lowest, isPercent: percent, value: count };
    }
    case 'average': {
      const operator: IAverageHighlightCell['operator'] = CFNumberOperator[rule.operator];
      return { ...onCells, subType: CFSubRuleType.average, operator };
    }
    case 'period':
      return { ...onCells, subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator[rule.period] };
  }
}

const barData = (rule: GridBarRule): IConditionalFormattingRuleConfig => ({
  type: CFRuleType.dataBar,
  isShowValue: rule.showsValue,
  config: {
    min: thresholdData(rule.least),
    max: thresholdData(rule.most),
    isGradient: rule.gradient,
    positiveColor: `#${rule.positive}`,
    nativeColor: `#${rule.negative}`,
  },
});

const named = <T extends string>(choices: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.values(choices).find((each) => each === name);

function numberRule(operator: string, values: readonly number[]): Comparison {
  const base = { ...onCells, subType: CFSubRuleType.number } as const;
  const known = named(CFNumberOperator, operator) ?? CFNumberOperator.equal;
  const [first = 0, second = first] = values;
  return known === CFNumberOperator.between || known === CFNumberOperator.notBetween
    ? { ...base, operator: known, value: [first, second] }
    : { ...base, operator: known, value: first };
}
