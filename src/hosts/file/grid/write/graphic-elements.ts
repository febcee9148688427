import { formulaText } from '../../write/formula-text';
import { escapedAttribute } from '../../xml/ooxml-text';
import { elementLike, type Attributes, type XmlElement } from '../../xml/tree';
import type { GridBarRule, GridIconsRule, GridScalePoint, GridThreshold } from '../grid-highlight';
import { colourOf } from './changed-style';

/** The value of a threshold as a file writes it; null where its kind says all. */
const thresholdText = ({ type, value }: GridThreshold): string | null =>
  value === null ? null : type === 'formula' ? formulaText(String(value)) : String(value);

const threshold = (frame: XmlElement, point: GridThreshold, more: Attributes = {}): XmlElement => {
  const text = thresholdText(point);
  const value: Attributes = text === null ? {} : { val: escapedAttribute(text) };
  return elementLike(frame, 'cfvo', { type: point.type, ...value, ...more });
};

export const scaleElement = (frame: XmlElement, points: readonly GridScalePoint[]): XmlElement =>
  elementLike(frame, 'cfRule', { type: 'colorScale' }, [
    elementLike(frame, 'colorScale', {}, [
      ...points.map((point) => threshold(frame, point)),
      ...points.map(({ colour }) => elementLike(frame, 'color', colourOf(colour))),
    ]),
  ]);

/** A bar as every program knows it; the rest of it stands at the end of the sheet, see `furtherBar`. */
export const barElement = (frame: XmlElement, rule: GridBarRule): XmlElement =>
  elementLike(frame, 'cfRule', { type: 'dataBar' }, [
    elementLike(frame, 'dataBar', rule.showsValue ? {} : { showValue: 0 }, [
      threshold(frame, rule.least),
      threshold(frame, rule.most),
      elementLike(frame, 'color', colourOf(rule.positive)),
    ]),
  ]);

/** The sets that sheets themselves know (§18.18.42). */
const SETS = new Set(
  (
    '3Arrows 3ArrowsGray 3Flags 3TrafficLights1 3TrafficLights2 3Signs 3Symbols 3Symbols2 4Arrows 4ArrowsGray ' +
    '4RedToBlack 4Rating 4TrafficLights 5Arrows 5ArrowsGray 5Rating 5Quarters'
  ).split(' '),
);

/** The set that these icons are, in its own order or the other way round; null where they are chosen one by one. */
function wholeSet({ icons }: GridIconsRule): { readonly set: string; readonly turned: boolean } | null {
  const set = icons[0]?.set ?? null;
  if (set === null || Number(set[0]) !== icons.length || icons.some((icon) => icon.set !== set)) return null;
  if (icons.every(({ place }, at) => place === at)) return { set, turned: false };
  return icons.every(({ place }, at) => place === icons.length - 1 - at) ? { set, turned: true } : null;
}

const iconThresholds = (rule: GridIconsRule): readonly (readonly [GridThreshold, Attributes])[] =>
  rule.icons.map(({ from, above }) => [from, above ? { gte: 0 } : {}]);

const listAttributes = ({ showsValue }: GridIconsRule): Attributes => (showsValue ? {} : { showValue: 0 });

/** Icons of one set that sheets know; null for others, see `addedIcons`. */
export function iconsElement(frame: XmlElement, rule: GridIconsRule): XmlElement | null {
  const whole = wholeSet(rule);
  if (whole === null || !SETS.has(whole.set)) return null;
  const attributes = {
    iconSet: whole.set,
    ...listAttributes(rule),
    ...(whole.turned ? { reverse: 1 } : {}),
  };
  return elementLike(frame, 'cfRule', { type: 'iconSet' }, [
    elementLike(
      frame,
      'iconSet',
      attributes,
      iconThresholds(rule).map(([from, more]) => threshold(frame, from, more)),
    ),
  ]);
}

/** A threshold as newer programs write it: its value in an element. */
export const addedThreshold = (list: XmlElement, point: GridThreshold, more: Attributes = {}): XmlElement => {
  const text = thresholdText(point);
  const value: XmlElement[] =
    text === null
      ? []
      : [{ type: 'element', name: 'xm:f', attributes: {}, children: [{ type: 'text', value: text }] }];
  return elementLike(list, 'cfvo', { type: point.type, ...more }, value);
};

/** Any icons, as newer programs add them at the end of a sheet. `list` lends its namespace prefix. */
export const addedIcons = (list: XmlElement, rule: GridIconsRule): XmlElement =>
  elementLike(list, 'cfRule', { type: 'iconSet' }, [
    elementLike(
      list,
      'iconSet',
      { iconSet: `${rule.icons.length}Arrows`, ...listAttributes(rule), custom: 1 },
      [
        ...iconThresholds(rule).map(([from, more]) => addedThreshold(list, from, more)),
        ...rule.icons.map(({ set, place }) =>
          elementLike(list, 'cfIcon', { iconSet: set ?? 'NoIcons', iconId: set === null ? 0 : place }),
        ),
      ],
    ),
  ]);
