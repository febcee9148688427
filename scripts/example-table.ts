import { createElement, type ReactNode } from 'react';
import { formatNumber, formatPlain } from '../src/i18n/format';
import type { Language } from '../src/i18n/language';
import { columnLetters } from '../src/workbook/area';
import type { Scalar } from '../src/workbook/spec/sheet-spec';

type Rows = readonly (readonly Scalar[])[];
const h = createElement;

/** What comes back from a function, its first row as headers where there are more. */
export const answerTable = (rows: Rows, language: Language, label: string): ReactNode => {
  const [head = [], ...body] = rows;
  const cells = (row: readonly Scalar[], tag: 'th' | 'td'): readonly ReactNode[] =>
    row.map((value, at) => cellOf(tag, value, at, language));
  return inScroller(
    label,
    body.length === 0
      ? h('tbody', null, h('tr', null, cells(head, 'td')))
      : [
          h('thead', { key: 'head' }, h('tr', null, cells(head, 'th'))),
          h(
            'tbody',
            { key: 'body' },
            body.map((row, r) => h('tr', { key: r }, cells(row, 'td'))),
          ),
        ],
  );
};

/** Cells of a sheet with the letters and numbers by which they go. */
export const cellBlock = (
  cells: Readonly<Record<string, Rows>>,
  language: Language,
  label: string,
): ReactNode => {
  const filled = new Map<string, Scalar>();
  for (const [corner, block] of Object.entries(cells))
    for (const [r, row] of block.entries())
      for (const [c, value] of row.entries()) filled.set(placeKey(corner, r, c), value);
  const places = [...filled.keys()].map((key) => key.split(' ').map(Number));
  const [rows, columns] = [0, 1].map((side) => span(places.map((place) => place[side] ?? 1)));
  return inScroller(label, [
    h(
      'thead',
      { key: 'head' },
      h(
        'tr',
        null,
        h('td', null),
        columns?.map((column) => h('th', { key: column, scope: 'col' }, columnLetters(column))),
      ),
    ),
    h(
      'tbody',
      { key: 'body' },
      rows?.map((row) =>
        h(
          'tr',
          { key: row },
          h('th', { scope: 'row' }, row),
          columns?.map((column) => cellOf('td', filled.get(`${row} ${column}`) ?? '', column, language)),
        ),
      ),
    ),
  ]);
};

/** Wide tables scroll by themselves, with the keyboard too. */
const inScroller = (label: string, content: ReactNode): ReactNode =>
  h(
    'div',
    { key: `${label} table`, className: 'table', role: 'region', 'aria-label': label, tabIndex: 0 },
    h('table', null, content),
  );

const cellOf = (tag: 'th' | 'td', value: Scalar, key: number, language: Language): ReactNode =>
  h(
    tag,
    {
      key,
      ...(tag === 'th' ? { scope: 'col' } : {}),
      ...classOf(value),
    },
    shown(value, language),
  );

const LONG = 40;

const classOf = (value: Scalar): { readonly className?: string } => {
  if (typeof value === 'number') return { className: 'number' };
  return typeof value === 'string' && value.length > LONG ? { className: 'long' } : {};
};

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2200;

const shown = (value: Scalar, language: Language): string => {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  return isYear(value) ? formatPlain(value, language) : formatNumber(value, language, 4);
};

const placeKey = (corner: string, down: number, right: number): string => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(corner) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return `${Number(row) + down} ${column + right}`;
};

const span = (numbers: readonly number[]): readonly number[] => {
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => first + at);
};
