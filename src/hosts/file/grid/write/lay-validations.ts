import { areaName } from '../../../../workbook/area';
import { formulaText } from '../../write/formula-text';
import { escapedAttribute, escapedText } from '../../xml/ooxml-text';
import { childrenNamed, elementLike, textIn, type XmlElement } from '../../xml/tree';
import type { Following } from '../follow/following';
import type { GridRule, GridSheet, GridValidation } from '../grid-book';
import { validationElements } from '../read/validations-of';
import { same } from '../same-content';
import { inFrame, without } from './frame-order';

export const references = (areas: GridValidation['areas']): string => areas.map(areaName).join(' ');

/** A rule that a grid does not know goes along with its cells; one of which nothing is left goes with them. */
export function followRule(
  rule: XmlElement,
  formulas: readonly string[],
  following: Following,
  home: string,
): void {
  for (const element of formulas.flatMap((name) => childrenNamed(rule, name)))
    element.children = [{ type: 'text', value: following.formula(textIn(element), home) }];
}

/**
 * What may be filled in where. Rules that a grid did not see stay; of those it saw, the ones that are still
 * there get the cells they now hold for. `before` is how the sheet was read.
 */
export function layValidations(
  frame: XmlElement,
  sheet: GridSheet,
  before: GridSheet | null,
  following: Following,
): void {
  const standing = validationElements(frame);
  const seen = new Map((before?.validations ?? []).map((each) => [each.origin, each]));
  const unseen = standing.filter((_, origin) => !seen.has(origin));
  const untouched = same(sheet.validations, before?.validations ?? []);
  if (untouched && (unseen.length === 0 || !following.anything)) return;
  const home = before?.name ?? sheet.name;
  const kept = sheet.validations
    .filter(({ areas }) => areas.length > 0)
    .map(({ origin, areas, rule }) => {
      const element = origin === null ? undefined : standing[origin];
      const asWas = element !== undefined && same(seen.get(origin)?.rule, rule);
      const made = asWas ? { ...element, attributes: { ...element.attributes } } : ruleElement(frame, rule);
      made.attributes['sqref'] = references(areas);
      return made;
    });
  const followed = unseen.filter((element) => {
    const areas = following.areas(element.attributes['sqref'] ?? '', home);
    element.attributes['sqref'] = areas;
    followRule(element, ['formula1', 'formula2'], following, home);
    return areas !== '';
  });
  lay(frame, [...kept, ...followed]);
}

function lay(frame: XmlElement, rules: readonly XmlElement[]): void {
  if (rules.length === 0) {
    without(frame, 'dataValidations');
    return;
  }
  const list = inFrame(frame, 'dataValidations');
  list.children = [...rules];
  list.attributes['count'] = String(rules.length);
}

function ruleElement(frame: XmlElement, rule: GridRule): XmlElement {
  const formula = (name: string, text: string): XmlElement =>
    elementLike(frame, name, {}, [{ type: 'text', value: escapedText(formulaText(text)) }]);
  return elementLike(
    frame,
    'dataValidation',
    {
      type: rule.type,
      ...(rule.operator === null ? {} : { operator: rule.operator }),
      ...(rule.allowBlank ? { allowBlank: 1 } : {}),
      ...(rule.errorStyle === null ? {} : { showErrorMessage: 1, errorStyle: rule.errorStyle }),
      ...(rule.message === null ? {} : { error: escapedAttribute(rule.message) }),
      ...(rule.prompt === null ? {} : { showInputMessage: 1, prompt: escapedAttribute(rule.prompt) }),
    },
    [
      formula('formula1', rule.formula1),
      ...(rule.formula2 === null ? [] : [formula('formula2', rule.formula2)]),
    ],
  );
}
