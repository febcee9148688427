import { attributeOf, childrenNamed, textIn, type XmlElement } from '../../xml/tree';
import { unescapedText } from '../../xml/ooxml-text';
import { PERIODS, type GridHighlight, type GridHighlightRule } from '../grid-highlight';
import type { GridLook } from '../grid-look';
import type { Colours } from './colours';
import { isOn } from './elements';
import { extensionOf, extensionRules } from './extension-rules';
import { barOf, iconsOf, scaleOf } from './graphic-rules';
import type { Overlays } from './overlays';
import { shownFormula } from './shown-formula';
import { areasOf } from './validations-of';

export interface HighlightReading {
  readonly overlays: Overlays;
  readonly colours: Colours;
}

interface Found {
  readonly origin: string;
  readonly sqref: string | undefined;
  readonly element: XmlElement;
  readonly rule: GridHighlightRule | null;
}

/** Conditional formats that a grid can show; the others stay in the file. In order of priority. */
export function highlightsOf(frame: XmlElement, reading: HighlightReading): readonly GridHighlight[] {
  const further = extensionRules(frame);
  const own = childrenNamed(frame, 'conditionalFormatting').flatMap((group, at) =>
    childrenNamed(group, 'cfRule').map((element, place): Found => {
      const more = extensionOf(element, further)?.rule;
      const rule = ruleOf(element, more, reading);
      return { origin: `${at}.${place}`, sqref: attributeOf(group, 'sqref'), element, rule };
    }),
  );
  // Of the rules at the end of a sheet, icons stand there alone; the others belong to one of the sheet.
  const added = further.map(({ origin, sqref, rule }): Found => {
    const icons = attributeOf(rule, 'type') === 'iconSet' ? iconsOf(rule) : null;
    return { origin, sqref, element: rule, rule: icons };
  });
  const priority = ({ element }: Found): number => Number(attributeOf(element, 'priority') ?? 0);
  return [...own, ...added]
    .sort((one, other) => priority(one) - priority(other))
    .flatMap(({ origin, sqref, element, rule }): readonly GridHighlight[] => {
      const stop = isOn(attributeOf(element, 'stopIfTrue'));
      return rule === null ? [] : [{ origin, areas: areasOf(sqref), stop, rule }];
    });
}

function ruleOf(
  element: XmlElement,
  further: XmlElement | undefined,
  { overlays, colours }: HighlightReading,
): GridHighlightRule | null {
  const dxf = attributeOf(element, 'dxfId');
  const look = dxf === undefined ? {} : overlays(Number(dxf));
  const formulas = childrenNamed(element, 'formula').map((each) => shownFormula(textIn(each)));
  const type = attributeOf(element, 'type') ?? '';
  switch (type) {
    case 'cellIs':
      return comparison(attributeOf(element, 'operator') ?? '', formulas, look);
    case 'expression':
      return formulas[0] === undefined ? null : { kind: 'formula', formula: formulas[0], look };
    case 'colorScale':
      return scaleOf(element, colours);
    case 'dataBar':
      return barOf(element, further, colours);
    case 'iconSet':
      return iconsOf(element);
    default:
      return textRule(element, type, look) ?? rankRule(element, type, look);
  }
}

function comparison(operator: string, formulas: readonly string[], look: GridLook): GridHighlightRule | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '')?.[1];
  if (text !== undefined) return { kind: 'text', operator, text: text.replaceAll('""', '"'), look };
  const values = formulas.map(Number);
  if (values.length > 0 && values.every(Number.isFinite)) return { kind: 'number', operator, values, look };
  return null;
}

const ABOUT_TEXT = ['containsText', 'notContainsText', 'beginsWith', 'endsWith'];
const ABOUT_CONTENT = ['containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors'];

/** A rule about a text that stands in another cell says no text, and no grid shows it. */
function textRule(element: XmlElement, operator: string, look: GridLook): GridHighlightRule | null {
  if (ABOUT_CONTENT.includes(operator)) return { kind: 'text', operator, text: '', look };
  const text = attributeOf(element, 'text');
  if (!ABOUT_TEXT.includes(operator) || text === undefined) return null;
  return { kind: 'text', operator, text: unescapedText(text), look };
}

/** Rules that compare a cell with the others of its range, or with today. */
function rankRule(element: XmlElement, type: string, look: GridLook): GridHighlightRule | null {
  const on = (name: string): boolean => isOn(attributeOf(element, name));
  switch (type) {
    case 'duplicateValues':
      return { kind: 'duplicate', look };
    case 'uniqueValues':
      return { kind: 'unique', look };
    case 'top10': {
      const count = Number(attributeOf(element, 'rank') ?? 10);
      return { kind: 'rank', lowest: on('bottom'), percent: on('percent'), count, look };
    }
    case 'aboveAverage':
      return averageRule(element, look);
    case 'timePeriod': {
      const period = PERIODS.find((each) => each === attributeOf(element, 'timePeriod'));
      return period === undefined ? null : { kind: 'period', period, look };
    }
    default:
      return null;
  }
}

function averageRule(element: XmlElement, look: GridLook): GridHighlightRule | null {
  // So many standard deviations away: no grid knows that.
  if (Number(attributeOf(element, 'stdDev') ?? 0) !== 0) return null;
  const above = isOn(attributeOf(element, 'aboveAverage') ?? '1');
  const equal = isOn(attributeOf(element, 'equalAverage'));
  const than = above ? 'greaterThan' : 'lessThan';
  return { kind: 'average', operator: equal ? `${than}OrEqual` : than, look };
}
