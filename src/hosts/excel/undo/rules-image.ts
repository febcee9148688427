/// <reference types="office-js" />
import { areaName, type Area } from '../../../workbook/area';
import type { RuleImage } from './sheet-image';

const MIXED = new Set(['Inconsistent', 'MixedCriteria']);

/** An area in two: between columns as long as there is more than one. */
const halves = (area: Area): readonly Area[] => {
  const { top, left, bottom, right } = area;
  if (right > left) {
    const middle = Math.floor((left + right) / 2);
    return [
      { ...area, right: middle },
      { ...area, left: middle + 1 },
    ];
  }
  if (bottom === top) return [];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
};

const imageOf = (area: Area, validation: Excel.DataValidation): RuleImage => ({
  area,
  rule: validation.rule,
  ignoreBlanks: validation.ignoreBlanks,
  errorAlert: validation.errorAlert,
  prompt: validation.prompt,
});

/** What may be filled in in an area. It is asked of all of it, then of halves, until each has one answer. */
export const rulesImage = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly RuleImage[]> => {
  const rules: RuleImage[] = [];
  let asking: readonly Area[] = [area];
  while (asking.length > 0) {
    const asked = asking.map((part) => ({
      part,
      validation: sheet
        .getRange(areaName(part))
        .dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt'),
    }));
    await context.sync();
    for (const { part, validation } of asked)
      if (validation.type !== 'None' && !MIXED.has(validation.type)) rules.push(imageOf(part, validation));
    asking = asked.filter(({ validation }) => MIXED.has(validation.type)).flatMap(({ part }) => halves(part));
  }
  return rules;
};
