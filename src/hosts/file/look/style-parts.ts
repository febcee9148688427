import { elementLike, type XmlElement } from '../xml/tree';
import type { Edge, Line, Look } from '../../../workbook/spec/looks';

const EDGES: readonly Edge[] = ['left', 'right', 'top', 'bottom'];
const argb = (colour: string): { readonly rgb: string } => ({ rgb: `FF${colour}` });

/** A font in full, as a cell style needs it. `near` lends its namespace prefix. */
export function fontElement(near: XmlElement, look: Look): XmlElement {
  const make = (name: string, attributes = {}): XmlElement => elementLike(near, name, attributes);
  return elementLike(near, 'font', {}, [
    ...(look.bold ? [make('b')] : []),
    ...(look.italic ? [make('i')] : []),
    ...(look.underline ? [make('u')] : []),
    make('sz', { val: look.size ?? 11 }),
    make('color', argb(look.ink)),
    make('name', { val: 'Calibri' }),
    make('family', { val: 2 }),
  ]);
}

export function fillElement(near: XmlElement, ground: string): XmlElement {
  return elementLike(near, 'fill', {}, [
    elementLike(near, 'patternFill', { patternType: 'solid' }, [
      elementLike(near, 'fgColor', argb(ground)),
      elementLike(near, 'bgColor', { indexed: 64 }),
    ]),
  ]);
}

export function borderElement(near: XmlElement, lines: NonNullable<Look['lines']>): XmlElement {
  const edge = (name: Edge, line: Line | undefined): XmlElement =>
    line
      ? elementLike(near, name, { style: line.weight }, [elementLike(near, 'color', argb(line.colour))])
      : elementLike(near, name);
  return elementLike(near, 'border', {}, [
    ...EDGES.map((name) => edge(name, lines[name])),
    elementLike(near, 'diagonal'),
  ]);
}

/** What a conditional format lays over a cell: only ink, weight and ground. There the ground is `bgColor`. */
export function overlayElement(near: XmlElement, look: Look): XmlElement {
  return elementLike(near, 'dxf', {}, [
    elementLike(near, 'font', {}, [
      elementLike(near, 'b', { val: look.bold ? 1 : 0 }),
      elementLike(near, 'i', { val: look.italic ? 1 : 0 }),
      elementLike(near, 'color', argb(look.ink)),
    ]),
    ...(look.ground === undefined
      ? []
      : [
          elementLike(near, 'fill', {}, [
            elementLike(near, 'patternFill', { patternType: 'solid' }, [
              elementLike(near, 'fgColor', argb(look.ground)),
              elementLike(near, 'bgColor', argb(look.ground)),
            ]),
          ]),
        ]),
  ]);
}
