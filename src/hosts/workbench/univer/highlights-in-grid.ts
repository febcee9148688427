import {
  CFRuleType,
  CFSubRuleType,
  CFTimePeriodOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
} from '@univerjs/sheets-conditional-formatting';
import {
  PERIODS,
  type GridBarRule,
  type GridHighlight,
  type GridHighlightRule,
} from '../../file/grid/grid-highlight';
import { iconsOfData, thresholdOfData } from './icons-of-grid';
import { lookOfStyle, rgbIn } from './look-of-style';
import { originIn } from './origin-name';
import { areaOf } from './ranges';

const NO_COLOUR = 'FFFFFF';

/** Conditional formats of the grid in the terms of a file. */
export const highlightOf = ({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): GridHighlight => ({
  origin: originIn(cfId),
  areas: ranges.map(areaOf),
  stop: stopIfTrue,
  rule: ruleOf(rule),
});

function ruleOf(rule: IConditionalFormattingRuleConfig): GridHighlightRule {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return {
        kind: 'scale',
        points: rule.config.map(({ color, value }) => ({
          ...thresholdOfData(value),
          colour: rgbIn(color) ?? NO_COLOUR,
        })),
      };
    case CFRuleType.dataBar:
      return barOfData(rule);
    case CFRuleType.iconSet:
      return iconsOfData(rule);
    case CFRuleType.highlightCell:
      return comparison(rule);
  }
}

function barOfData({ isShowValue, config }: IDataBar): GridBarRule {
  const positive = rgbIn(config.positiveColor) ?? NO_COLOUR;
  return {
    kind: 'bar',
    least: thresholdOfData(config.min),
    most: thresholdOfData(config.max),
    positive,
    negative: rgbIn(config.nativeColor) ?? positive,
    gradient: config.isGradient,
    showsValue: isShowValue,
  };
}

type OnCells = Extract<IConditionalFormattingRuleConfig, { readonly type: CFRuleType.highlightCell }>;

function comparison(rule: OnCells): GridHighlightRule {
  const look = lookOfStyle(rule.style);
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { kind: 'formula', formula: rule.value.replace(/^=/, ''), look };
    case CFSubRuleType.text:
      return { kind: 'text', operator: rule.operator, text: rule.value ?? '', look };
    case CFSubRuleType.number:
      return { kind: 'number', operator: rule.operator, values: [rule.value ?? 0].flat(), look };
    case CFSubRuleType.duplicateValues:
      return { kind: 'duplicate', look };
    case CFSubRuleType.uniqueValues:
      return { kind: 'unique', look };
    case CFSubRuleType.rank: {
      const { isBottom, isPercent, value } = rule;
      return { kind: 'rank', lowest: isBottom, percent: isPercent, count: value, look };
    }
    case CFSubRuleType.average:
      return { kind: 'average', operator: rule.operator, look };
    case CFSubRuleType.timePeriod: {
      const period = PERIODS.find((each) => CFTimePeriodOperator[each] === rule.operator) ?? 'today';
      return { kind: 'period', period, look };
    }
  }
}
