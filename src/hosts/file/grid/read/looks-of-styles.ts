import { FORMATS_BY_NUMBER } from '../../look/built-in-formats';
import type { Book } from '../../package/book';
import { relationOfKind } from '../../package/relations';
import { attributeOf, childNamed, childrenNamed, treeOf, type XmlElement } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';
import type { GridLine, GridLook } from '../grid-book';
import { colourIn, type Colours } from './colours';
import { defined, isOn, said, valueOf } from './elements';

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
const DIAGONALS = [
  ['down', 'diagonalDown'],
  ['up', 'diagonalUp'],
] as const;
const HORIZONTAL: Readonly<Record<string, GridLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
};
const VERTICAL: Readonly<Record<string, GridLook['vertical']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
};

/** How the cell style of this number looks; the same number gives the same object. */
export type LooksOfStyles = (style: number) => GridLook;

/** Reads the styles of a workbook. A part without styles gives cells that look like nothing. */
export function looksOfStyles(parts: Parts, book: Book, colours: Colours): LooksOfStyles {
  const part = relationOfKind(book.relations, 'styles')?.target;
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !bytes) return () => ({});
  const root = treeOf(bytes, part);
  const listed = (list: string, name: string): readonly XmlElement[] => {
    const element = childNamed(root, list);
    return element === undefined ? [] : childrenNamed(element, name);
  };
  const reading: StyleReading = {
    fonts: listed('fonts', 'font').map((font) => fontLook(font, colours)),
    fills: listed('fills', 'fill').map((fill) => groundOf(fill, colours)),
    borders: listed('borders', 'border').map((border) => linesOf(border, colours)),
    formats: new Map(
      listed('numFmts', 'numFmt').map((each) => [
        Number(attributeOf(each, 'numFmtId')),
        attributeOf(each, 'formatCode') ?? '',
      ]),
    ),
  };
  const looks = listed('cellXfs', 'xf').map((xf) => lookOf(xf, reading));
  return (style) => looks[style] ?? NOTHING;
}

const NOTHING: GridLook = {};

interface StyleReading {
  readonly fonts: readonly GridLook[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly GridLook['lines'][];
  readonly formats: ReadonlyMap<number, string>;
}

function lookOf(xf: XmlElement, { fonts, fills, borders, formats }: StyleReading): GridLook {
  const number = (name: string): number => Number(attributeOf(xf, name) ?? 0);
  const alignment = childNamed(xf, 'alignment');
  const indent = Number(said(alignment, 'indent') ?? 0);
  const code = formats.get(number('numFmtId')) ?? FORMATS_BY_NUMBER[number('numFmtId')];
  return defined<GridLook>({
    ...fonts[number('fontId')],
    ground: fills[number('fillId')],
    lines: borders[number('borderId')],
    horizontal: HORIZONTAL[said(alignment, 'horizontal') ?? ''],
    vertical: VERTICAL[said(alignment, 'vertical') ?? ''],
    wrap: isOn(said(alignment, 'wrapText')) ? true : undefined,
    indent: indent === 0 ? undefined : indent,
    turned: turnedBy(Number(said(alignment, 'textRotation') ?? 0)),
    format: code === 'General' ? undefined : code,
  });
}

const STACKED = 255;

/** Files count 1–90 upwards and 91–180 downwards (§18.8.1). */
const turnedBy = (rotation: number): GridLook['turned'] => {
  if (rotation === 0) return undefined;
  if (rotation === STACKED) return 'stacked';
  return rotation <= 90 ? rotation : 90 - rotation;
};

function fontLook(font: XmlElement, colours: Colours): GridLook {
  const flag = (name: string): true | undefined =>
    isOn(valueOf(childNamed(font, name), '1')) ? true : undefined;
  const size = valueOf(childNamed(font, 'sz'));
  const underline = valueOf(childNamed(font, 'u'), 'single') ?? 'none';
  return defined<GridLook>({
    font: valueOf(childNamed(font, 'name')),
    size: size === undefined ? undefined : Number(size),
    bold: flag('b'),
    italic: flag('i'),
    underline: underline === 'none' ? undefined : true,
    strike: flag('strike'),
    ink: colourIn(font, 'color', colours),
  });
}

/** Patterns and gradients are shown by their first colour. */
function groundOf(fill: XmlElement, colours: Colours): string | null {
  const gradient = childNamed(fill, 'gradientFill');
  if (gradient) return colourIn(childNamed(gradient, 'stop'), 'color', colours);
  const pattern = childNamed(fill, 'patternFill');
  const type = said(pattern, 'patternType') ?? 'none';
  if (type === 'none') return null;
  return (
    colourIn(pattern, 'fgColor', colours) ?? (type === 'solid' ? null : colourIn(pattern, 'bgColor', colours))
  );
}

function linesOf(border: XmlElement, colours: Colours): GridLook['lines'] {
  const line = (element: XmlElement | undefined): GridLine | null => {
    const style = said(element, 'style') ?? 'none';
    if (style === 'none') return null;
    return { style, colour: colourIn(element, 'color', colours) ?? '000000' };
  };
  const edges = EDGES.map((edge) => {
    // Strict files call the sides by where reading begins and ends.
    const other = edge === 'left' ? 'start' : edge === 'right' ? 'end' : edge;
    return [edge, line(childNamed(border, edge) ?? childNamed(border, other))] as const;
  });
  const diagonal = line(childNamed(border, 'diagonal'));
  const diagonals = DIAGONALS.map(
    ([way, attribute]) => [way, isOn(said(border, attribute)) ? diagonal : null] as const,
  );
  const lines = [...edges, ...diagonals].filter(([, each]) => each !== null);
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}
