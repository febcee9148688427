import type { Style } from '@cj-tech-master/excelts';
import type { GridLine, GridLook } from '../grid-book';
import type { Colours } from './colours';

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
const HORIZONTAL: Readonly<Record<string, GridLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
};
const VERTICAL: Readonly<Record<string, GridLook['vertical']>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};

/** Only what is there: a look without undefined, so that equal looks are equal texts. */
const defined = <T extends object>(look: { [K in keyof T]: T[K] | undefined | null }): T =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined && value !== null)) as T;

/** How a style of the file looks, with its colours as RGB. */
export function lookOf(style: Partial<Style>, colours: Colours): GridLook {
  const { font, alignment } = style;
  return defined<GridLook>({
    font: font?.name,
    size: font?.size,
    bold: font?.bold === true ? true : undefined,
    italic: font?.italic === true ? true : undefined,
    underline:
      font?.underline === undefined || font.underline === 'none' || font.underline === false
        ? undefined
        : true,
    strike: font?.strike === true ? true : undefined,
    ink: colours(font?.color),
    ground: groundOf(style.fill, colours),
    lines: linesOf(style, colours),
    horizontal: HORIZONTAL[alignment?.horizontal ?? ''],
    vertical: VERTICAL[alignment?.vertical ?? ''],
    wrap: alignment?.wrapText === true ? true : undefined,
    indent: alignment?.indent === 0 ? undefined : alignment?.indent,
    format: formatOf(style.numFmt),
  });
}

const formatOf = (format: Style['numFmt'] | undefined): string | undefined => {
  const code = typeof format === 'object' ? format.formatCode : format;
  return code === undefined || code === 'General' ? undefined : code;
};

/** Patterns and gradients are shown by their first colour. */
const groundOf = (fill: Style['fill'] | undefined, colours: Colours): string | null => {
  if (fill === undefined) return null;
  if (fill.type === 'gradient') return colours(fill.stops[0]?.color);
  return fill.pattern === 'none' ? null : (colours(fill.fgColor) ?? colours(fill.bgColor));
};

const linesOf = (style: Partial<Style>, colours: Colours): GridLook['lines'] => {
  const lines = EDGES.flatMap((edge): readonly [string, GridLine][] => {
    const border = style.border?.[edge];
    if (border?.style === undefined) return [];
    return [[edge, { style: border.style, colour: colours(border.color) ?? '000000' }]];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
};
