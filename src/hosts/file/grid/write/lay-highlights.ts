import { formulaText } from '../../write/formula-text';
import { escapedAttribute, unescapedText } from '../../xml/ooxml-text';
import { childrenNamed, descendantsNamed, elementLike, type XmlElement } from '../../xml/tree';
import type { Following } from '../follow/following';
import type { GridSheet } from '../grid-book';
import type { GridHighlight } from '../grid-highlight';
import { extensionId, extensionOf, extensionRules, type ExtensionRule } from '../read/extension-rules';
import { shownFormula } from '../read/shown-formula';
import { same } from '../same-content';
import { inFrame, without } from './frame-order';
import { highlightElement, type OverlayOf } from './highlight-element';
import { AddedRules } from './added-rules';
import { followRule, references } from './lay-validations';
import { priorities } from './rule-priorities';

interface StandingRule {
  readonly origin: string;
  readonly rule: XmlElement;
  readonly sqref: string;
}

const standingRules = (frame: XmlElement): readonly StandingRule[] =>
  childrenNamed(frame, 'conditionalFormatting').flatMap((element, at) =>
    childrenNamed(element, 'cfRule').map((rule, place) => ({
      origin: `${at}.${place}`,
      rule,
      sqref: element.attributes['sqref'] ?? '',
    })),
  );

export interface HighlightsWriting {
  readonly following: Following;
  readonly overlay: OverlayOf;
}

/**
 * Conditional formats: those a grid did not see go along with their cells, of those it saw the ones that are
 * still there get the cells they now hold for. `before` is how the sheet was read.
 */
export function layHighlights(
  frame: XmlElement,
  sheet: GridSheet,
  before: GridSheet | null,
  { following, overlay }: HighlightsWriting,
): void {
  const standing = standingRules(frame);
  const further = extensionRules(frame);
  const seen = new Map((before?.highlights ?? []).map((each) => [each.origin, each]));
  const unseen = standing.filter(({ origin }) => !seen.has(origin));
  const untouched = same(sheet.highlights, before?.highlights ?? []);
  const whole = standing.every(({ rule }) => extensionId(rule) === null || extensionOf(rule, further));
  if (untouched && whole && (unseen.length === 0 || !following.anything)) return;
  const home = before?.name ?? sheet.name;
  const known = [...standing, ...further];
  const numbers = priorities(sheet.highlights, known);
  const added = new AddedRules(frame, further, (each) => isSeen(each, seen, standing));
  const kept = sheet.highlights
    .filter(({ areas }) => areas.length > 0)
    .map((highlight) => {
      const there = known.find(({ origin }) => origin === highlight.origin)?.rule;
      const asWas = there !== undefined && same(seen.get(highlight.origin)?.rule, highlight.rule);
      if (asWas) followThresholds(there, following, home);
      const made = asWas ? copied(there) : highlightElement(frame, highlight, overlay);
      const placed = added.placed({ highlight, made, there, asWas });
      number(placed, highlight, numbers.of(highlight.origin, highlight));
      return { rule: placed, sqref: references(highlight.areas) };
    });
  const followed = unseen.map(({ rule, sqref, origin }) => {
    followRule(rule, ['formula'], following, home);
    rule.attributes['priority'] = numbers.of(origin, null);
    return { rule, sqref: following.areas(sqref, home) };
  });
  lay(frame, [...kept.filter(({ rule }) => !added.holds(rule)), ...followed]);
  added.finish((origin) => numbers.of(origin, null));
}

const copied = (rule: XmlElement): XmlElement => ({ ...rule, attributes: { ...rule.attributes } });

/** Whether a grid saw a rule at the end of the sheet, by itself or with the one that it goes on from. */
const isSeen = (
  each: ExtensionRule,
  seen: ReadonlyMap<string | null, GridHighlight>,
  standing: readonly StandingRule[],
): boolean =>
  seen.has(each.origin) ||
  standing.some(({ origin, rule }) => seen.has(origin) && extensionOf(rule, [each]) !== undefined);

function number(rule: XmlElement, { stop }: GridHighlight, priority: string): void {
  const { stopIfTrue: _stop, ...attributes } = rule.attributes;
  rule.attributes = { ...attributes, priority, ...(stop ? { stopIfTrue: '1' } : {}) };
}

/** Points of a scale, ends of a bar and limits of icons that follow from cells. */
function followThresholds(rule: XmlElement, following: Following, home: string): void {
  if (!following.anything) return;
  for (const point of descendantsNamed(rule, 'cfvo')) {
    const text = point.attributes['val'];
    if (text === undefined || Number.isFinite(Number(text))) continue;
    const now = following.formula(unescapedText(text), home);
    point.attributes['val'] = escapedAttribute(formulaText(shownFormula(now)));
  }
}

function lay(
  frame: XmlElement,
  rules: readonly { readonly rule: XmlElement; readonly sqref: string }[],
): void {
  without(frame, 'conditionalFormatting');
  const elements = rules
    .filter(({ sqref }) => sqref !== '')
    .map(({ rule, sqref }) => elementLike(frame, 'conditionalFormatting', { sqref }, [rule]));
  if (elements.length === 0) return;
  const first = inFrame(frame, 'conditionalFormatting');
  frame.children.splice(frame.children.indexOf(first), 1, ...elements);
}
