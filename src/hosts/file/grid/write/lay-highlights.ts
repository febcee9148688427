import { childrenNamed, elementLike, type XmlElement } from '../../xml/tree';
import type { Following } from '../follow/following';
import type { GridSheet } from '../grid-book';
import { same } from '../same-content';
import { inFrame, without } from './frame-order';
import { highlightElement, type OverlayOf } from './highlight-element';
import { followRule, references } from './lay-validations';

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

/**
 * Conditional formats: those a grid did not see go along with their cells, of those it saw the ones that are
 * still there get the cells they now hold for. `before` is how the sheet was read.
 */
export function layHighlights(
  frame: XmlElement,
  sheet: GridSheet,
  before: GridSheet | null,
  { following, overlay }: { readonly following: Following; readonly overlay: OverlayOf },
): void {
  const standing = standingRules(frame);
  const seen = new Map((before?.highlights ?? []).map((each) => [each.origin, each]));
  const unseen = standing.filter(({ origin }) => !seen.has(origin));
  const untouched = same(sheet.highlights, before?.highlights ?? []);
  if (untouched && (unseen.length === 0 || !following.anything)) return;
  const home = before?.name ?? sheet.name;
  const lowest = Math.max(0, ...standing.map(({ rule }) => Number(rule.attributes['priority'] ?? 0)));
  const kept = sheet.highlights
    .filter(({ areas }) => areas.length > 0)
    .map((highlight, at) => {
      const { origin, areas, rule, stop } = highlight;
      const element = standing.find((each) => each.origin === origin)?.rule;
      const asWas = element !== undefined && same(seen.get(origin)?.rule, rule);
      const made = asWas ? { ...element } : highlightElement(frame, highlight, overlay);
      const { stopIfTrue: _stop, ...attributes } = made.attributes;
      made.attributes = {
        ...attributes,
        priority: attributes['priority'] ?? String(lowest + at + 1),
        ...(stop ? { stopIfTrue: '1' } : {}),
      };
      return { rule: made, sqref: references(areas) };
    });
  const followed = unseen.map(({ rule, sqref }) => {
    followRule(rule, ['formula'], following, home);
    return { rule, sqref: following.areas(sqref, home) };
  });
  lay(
    frame,
    [...kept, ...followed].filter(({ sqref }) => sqref !== ''),
  );
}

function lay(
  frame: XmlElement,
  rules: readonly { readonly rule: XmlElement; readonly sqref: string }[],
): void {
  without(frame, 'conditionalFormatting');
  const elements = rules.map(({ rule, sqref }) =>
    elementLike(frame, 'conditionalFormatting', { sqref }, [rule]),
  );
  if (elements.length === 0) return;
  const first = inFrame(frame, 'conditionalFormatting');
  frame.children.splice(frame.children.indexOf(first), 1, ...elements);
}
