import {
  BooleanNumber,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { GridLine, GridLook } from '../../file/grid/grid-book';
import { HORIZONTALS, INDENT_PIXELS, LINE_STYLES, VERTICALS } from './style-of-look';

const nameOf = <T>(choices: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined =>
  Object.entries(choices).find(([, each]) => each === value)?.[0];

/** `1F3A5F` for `#1f3a5f`, `rgb(31,58,95)` or `#fff`; undefined for what is no colour. */
export function rgbIn(colour: Nullable<string>): string | undefined {
  if (typeof colour !== 'string') return undefined;
  const [, three] = /^#([0-9a-f]{3})$/i.exec(colour) ?? [];
  if (three !== undefined)
    return Array.from(three, (digit) => digit + digit)
      .join('')
      .toUpperCase();
  const [, six] = /^#([0-9a-f]{6})/i.exec(colour) ?? [];
  if (six !== undefined) return six.toUpperCase();
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour)?.slice(1, 4);
  return channels?.map((channel) => Number(channel).toString(16).padStart(2, '0').toUpperCase()).join('');
}

const lineOf = (border: Nullable<IBorderStyleData>): GridLine | undefined => {
  const style = border ? nameOf(LINE_STYLES, border.s) : undefined;
  return border && style !== undefined ? { style, colour: rgbIn(border.cl.rgb) ?? '000000' } : undefined;
};

const defined = <T extends object>(look: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as T;

/** The grid counts downwards, a look upwards. */
const turnedBy = (rotation: IStyleData['tr']): GridLook['turned'] => {
  if (!rotation) return undefined;
  if (rotation.v === BooleanNumber.TRUE) return 'stacked';
  return rotation.a === 0 ? undefined : -rotation.a;
};

/** A style of the grid as a look. */
export function lookOfStyle(style: IStyleData): GridLook {
  const lines = defined<NonNullable<GridLook['lines']>>({
    left: lineOf(style.bd?.l),
    right: lineOf(style.bd?.r),
    top: lineOf(style.bd?.t),
    bottom: lineOf(style.bd?.b),
    down: lineOf(style.bd?.tl_br),
    up: lineOf(style.bd?.bl_tr),
  });
  const padding = style.pd?.l ?? style.pd?.r ?? 0;
  const on = (flag: BooleanNumber | undefined): true | undefined =>
    flag === BooleanNumber.TRUE ? true : undefined;
  return defined<GridLook>({
    font: style.ff ?? undefined,
    size: style.fs,
    bold: on(style.bl),
    italic: on(style.it),
    underline: on(style.ul?.s),
    strike: on(style.st?.s),
    ink: rgbIn(style.cl?.rgb),
    ground: rgbIn(style.bg?.rgb),
    lines: Object.keys(lines).length === 0 ? undefined : lines,
    horizontal: nameOf<unknown>(HORIZONTALS, style.ht) as GridLook['horizontal'],
    vertical: nameOf<unknown>(VERTICALS, style.vt) as GridLook['vertical'],
    wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
    turned: turnedBy(style.tr),
    indent: padding >= INDENT_PIXELS ? Math.round(padding / INDENT_PIXELS) : undefined,
    format: style.n?.pattern === 'General' ? undefined : style.n?.pattern,
  });
}
