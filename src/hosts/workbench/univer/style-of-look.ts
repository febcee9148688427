import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { GridLine, GridLook } from '../../file/grid/grid-book';

export const LINE_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export const HORIZONTALS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;

export const VERTICALS = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** Room for one letter, where text stands away from its side. */
export const INDENT_PIXELS = 9;

const ON = { s: BooleanNumber.TRUE } as const;

const colour = (rgb: string) => ({ rgb: `#${rgb}` });

const line = ({ style, colour: rgb }: GridLine): IBorderStyleData => ({
  s: LINE_STYLES[style] ?? BorderStyleTypes.THIN,
  cl: colour(rgb),
});

/** The file says “the user's own way of writing a date” with an American code. */
const SHOWN_FORMATS: Readonly<Record<string, string>> = { 'mm-dd-yy': 'd-m-yyyy' };

const turnedData = (turned: GridLook['turned']): Pick<IStyleData, 'tr'> => {
  if (turned === undefined) return {};
  // The grid counts downwards.
  return { tr: turned === 'stacked' ? { a: 0, v: BooleanNumber.TRUE } : { a: -turned } };
};

/** A look in the grid's terms. */
export function styleOfLook(look: GridLook): IStyleData {
  const { lines, horizontal, indent } = look;
  return {
    ...(look.font === undefined ? {} : { ff: look.font }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: ON } : {}),
    ...(look.strike ? { st: ON } : {}),
    ...(look.ink === undefined ? {} : { cl: colour(look.ink) }),
    ...(look.ground === undefined ? {} : { bg: colour(look.ground) }),
    ...(lines === undefined
      ? {}
      : {
          bd: {
            ...(lines.left ? { l: line(lines.left) } : {}),
            ...(lines.right ? { r: line(lines.right) } : {}),
            ...(lines.top ? { t: line(lines.top) } : {}),
            ...(lines.bottom ? { b: line(lines.bottom) } : {}),
            ...(lines.down ? { tl_br: line(lines.down) } : {}),
            ...(lines.up ? { bl_tr: line(lines.up) } : {}),
          },
        }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTALS[horizontal] }),
    ...(look.vertical === undefined ? {} : { vt: VERTICALS[look.vertical] }),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...turnedData(look.turned),
    ...(indent === undefined
      ? {}
      : { pd: horizontal === 'right' ? { r: indent * INDENT_PIXELS } : { l: indent * INDENT_PIXELS } }),
    ...(look.format === undefined ? {} : { n: { pattern: SHOWN_FORMATS[look.format] ?? look.format } }),
  };
}

/** What takes away in a cell what a style of its row or column gives it. */
const NOTHING: IStyleData = {
  bl: BooleanNumber.FALSE,
  it: BooleanNumber.FALSE,
  ul: { s: BooleanNumber.FALSE },
  st: { s: BooleanNumber.FALSE },
  ff: null,
  cl: null,
  bg: null,
  bd: null,
  ht: null,
  vt: null,
  tb: null,
  tr: null,
  pd: null,
  n: null,
};

/** A look in the grid's terms, for a cell in a row or column that has this look: nothing of that shows through. */
export function styleOver(look: GridLook, beneath: GridLook): IStyleData {
  const own = styleOfLook(look);
  const showing = Object.keys(styleOfLook(beneath)).filter((key) => !(key in own));
  const nothing = Object.entries(NOTHING).filter(([key]) => showing.includes(key));
  return { ...Object.fromEntries(nothing), ...own };
}
