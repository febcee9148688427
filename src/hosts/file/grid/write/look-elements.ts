import { elementLike, type XmlElement } from '../../xml/tree';
import type { GridLook } from '../grid-book';

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
const STANDARD_FONT = 'Calibri';
const STANDARD_SIZE = 11;

const argb = (colour: string): { readonly rgb: string } => ({ rgb: `FF${colour}` });

/** The font of a look, in the order that the format prescribes. `near` lends its namespace prefix. */
export function lookFont(near: XmlElement, look: GridLook): XmlElement {
  const make = (name: string, attributes = {}): XmlElement => elementLike(near, name, attributes);
  return elementLike(near, 'font', {}, [
    ...(look.bold ? [make('b')] : []),
    ...(look.italic ? [make('i')] : []),
    ...(look.strike ? [make('strike')] : []),
    ...(look.underline ? [make('u')] : []),
    make('sz', { val: look.size ?? STANDARD_SIZE }),
    ...(look.ink === undefined ? [] : [make('color', argb(look.ink))]),
    make('name', { val: look.font ?? STANDARD_FONT }),
    make('family', { val: 2 }),
  ]);
}

export const lookBorder = (near: XmlElement, lines: NonNullable<GridLook['lines']>): XmlElement =>
  elementLike(near, 'border', {}, [
    ...EDGES.map((edge) => {
      const line = lines[edge];
      return line === undefined
        ? elementLike(near, edge)
        : elementLike(near, edge, { style: line.style }, [elementLike(near, 'color', argb(line.colour))]);
    }),
    elementLike(near, 'diagonal'),
  ]);

export const lookAlignment = (near: XmlElement, look: GridLook): XmlElement =>
  elementLike(near, 'alignment', {
    ...(look.horizontal === undefined ? {} : { horizontal: look.horizontal }),
    ...(look.vertical === undefined
      ? {}
      : { vertical: look.vertical === 'middle' ? 'center' : look.vertical }),
    ...(look.wrap ? { wrapText: 1 } : {}),
    ...(look.indent === undefined ? {} : { indent: look.indent }),
  });

/** What a conditional format lays over a cell. There the ground is `bgColor`. */
export const lookOverlay = (near: XmlElement, look: GridLook): XmlElement =>
  elementLike(near, 'dxf', {}, [
    elementLike(near, 'font', {}, [
      ...(look.bold ? [elementLike(near, 'b')] : []),
      ...(look.italic ? [elementLike(near, 'i')] : []),
      ...(look.ink === undefined ? [] : [elementLike(near, 'color', argb(look.ink))]),
    ]),
    ...(look.ground === undefined
      ? []
      : [
          elementLike(near, 'fill', {}, [
            elementLike(near, 'patternFill', { patternType: 'solid' }, [
              elementLike(near, 'bgColor', argb(look.ground)),
            ]),
          ]),
        ]),
  ]);
