import { childNamed, childrenNamed, type XmlElement } from '../../xml/tree';
import {
  LOWEST,
  type GridBarRule,
  type GridHighlightRule,
  type GridIcon,
  type GridIconsRule,
  type GridScalePoint,
} from '../grid-highlight';
import { colourIn, type Colours } from './colours';
import { isOn, said } from './elements';
import { thresholdOf } from './threshold-of';

/** A value that is on unless the file says otherwise. */
const isOnUnlessSaid = (value: string | undefined): boolean => value === undefined || isOn(value);

/** Cells coloured by where their value stands between two or three points. */
export function scaleOf(element: XmlElement, colours: Colours): GridHighlightRule | null {
  const scale = childNamed(element, 'colorScale');
  if (scale === undefined) return null;
  const inks = childrenNamed(scale, 'color').map(colours);
  const points = childrenNamed(scale, 'cfvo').map((each, at): GridScalePoint | null => {
    const threshold = thresholdOf(each);
    const colour = inks[at] ?? null;
    return threshold === null || colour === null ? null : { ...threshold, colour };
  });
  return points.every((point) => point !== null) ? { kind: 'scale', points } : null;
}

/** `further` is what the rule says at the end of the sheet, where newer programs put more about it. */
export function barOf(
  element: XmlElement,
  further: XmlElement | undefined,
  colours: Colours,
): GridBarRule | null {
  const bar = childNamed(element, 'dataBar');
  const more = further && childNamed(further, 'dataBar');
  const positive = colourIn(bar, 'color', colours);
  if (bar === undefined || positive === null) return null;
  const [least, most] = childrenNamed(more ?? bar, 'cfvo').map(thresholdOf);
  if (!least || !most) return null;
  const same = more === undefined || isOn(said(more, 'negativeBarColorSameAsPositive'));
  return {
    kind: 'bar',
    least,
    most,
    positive,
    negative: (same ? null : colourIn(more, 'negativeFillColor', colours)) ?? positive,
    gradient: isOnUnlessSaid(said(more, 'gradient')),
    showsValue: isOnUnlessSaid(said(more, 'showValue') ?? said(bar, 'showValue')),
  };
}

const USUAL_SET = '3TrafficLights1';

/** Icons of one set, as sheets hold them, or chosen one by one, as newer programs add them at the end of a sheet. */
export function iconsOf(element: XmlElement): GridIconsRule | null {
  const list = childNamed(element, 'iconSet');
  if (list === undefined) return null;
  const set = said(list, 'iconSet') ?? USUAL_SET;
  const values = childrenNamed(list, 'cfvo');
  const chosen = childrenNamed(list, 'cfIcon');
  const turned = isOn(said(list, 'reverse'));
  const icons = values.map((value, at): GridIcon | null => {
    const from = thresholdOf(value);
    const own = chosen[at];
    if (from === null) return null;
    const place = turned ? values.length - 1 - at : at;
    const ownSet = own && (said(own, 'iconSet') ?? USUAL_SET);
    const icon =
      ownSet === undefined
        ? { set, place }
        : ownSet === 'NoIcons'
          ? { set: null, place: 0 }
          : { set: ownSet, place: Number(said(own, 'iconId') ?? 0) };
    if (at === 0) return { ...icon, ...LOWEST };
    return { ...icon, from, above: !isOnUnlessSaid(said(value, 'gte')) };
  });
  if (icons.length < 2 || !icons.every((icon) => icon !== null)) return null;
  return { kind: 'icons', icons, showsValue: isOnUnlessSaid(said(list, 'showValue')) };
}
