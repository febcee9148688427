import { LAST_COLUMN } from '../../../../workbook/area';
import { attributeOf, childNamed, childrenNamed, elementLike, type XmlElement } from '../../xml/tree';
import { isOn } from '../read/elements';
import type { Axis } from '../follow/axis';
import type { GridColumn, GridSheet } from '../grid-book';
import type { Attributes } from '../standing/standing-cells';
import { same } from '../same-content';
import { inFrame, without } from './frame-order';

/** A grid counts in pixels, of which a letter has about seven. */
const PIXEL = 1 / 7;
const STANDARD_WIDTH = 8.43;
/** A range of columns that reaches this far is meant to go on to the end of the sheet. */
const FAR = 1024;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly attributes: Attributes;
}

/** Gives the columns of a sheet their widths, and takes along what the file says of them besides. */
export function layColumns(
  frame: XmlElement,
  sheet: GridSheet,
  before: GridSheet | null,
  columnNow: Axis | null,
): void {
  if (columnNow === null && same(sheet.columns, before?.columns ?? [])) return;
  const standing = movedRuns(standingRuns(frame), columnNow);
  const mentioned = Math.max(
    0,
    ...sheet.columns.map(({ last }) => last),
    sheet.cells.reduce((last, { column }) => Math.max(last, column), 0),
  );
  const usual = sheet.defaultWidth ?? before?.defaultWidth ?? STANDARD_WIDTH;
  const runs = pieces(standing, sheet.columns, mentioned).flatMap(([first, last]): readonly Run[] => {
    const kept = standing.find((run) => run.first <= first && first <= run.last);
    if (first > mentioned) return kept !== undefined && kept.last >= FAR ? [{ ...kept, first, last }] : [];
    const size = sheet.columns.find((column) => column.first <= first && first <= column.last);
    const attributes = columnAttributes(kept?.attributes ?? {}, size, usual);
    return Object.keys(attributes).length === 0 ? [] : [{ first, last, attributes }];
  });
  without(frame, 'cols');
  if (runs.length === 0) return;
  inFrame(frame, 'cols').children = joined(runs).map(({ first, last, attributes }) =>
    elementLike(frame, 'col', { min: first, max: last, ...attributes }),
  );
}

function columnAttributes(kept: Attributes, size: GridColumn | undefined, usual: number): Attributes {
  const { width, customWidth, hidden: _hidden, ...rest } = kept;
  const now = size?.width ?? null;
  const hidden: Attributes = size?.hidden ? { hidden: '1' } : {};
  if (width !== undefined && Math.abs(Number(width) - (now ?? usual)) < PIXEL)
    return { width, ...(customWidth === undefined ? {} : { customWidth }), ...rest, ...hidden };
  if (now !== null) return { width: String(now), customWidth: '1', ...rest, ...hidden };
  if (Object.keys(rest).length + Object.keys(hidden).length === 0) return {};
  // Without a width Excel gives a column that is newly listed none at all.
  const listed = width === undefined && Object.keys(kept).length > 0;
  return { ...(listed ? {} : { width: String(usual) }), ...rest, ...hidden };
}

const standingRuns = (frame: XmlElement): readonly Run[] => {
  const list = childNamed(frame, 'cols');
  return (list ? childrenNamed(list, 'col') : []).map((element) => {
    const { min: _min, max: _max, ...attributes } = element.attributes;
    const { hidden, ...rest } = attributes;
    return {
      first: Number(attributeOf(element, 'min')),
      last: Math.min(LAST_COLUMN, Number(attributeOf(element, 'max'))),
      attributes: isOn(hidden) ? { ...rest, hidden: '1' } : rest,
    };
  });
};

/** Runs where their columns are now; a run through which columns came in goes on beside them. */
const movedRuns = (runs: readonly Run[], columnNow: Axis | null): readonly Run[] =>
  columnNow === null
    ? runs
    : runs.flatMap(({ first, last, attributes }): readonly Run[] => {
        const now: Run[] = [];
        for (let column = first; column <= Math.min(last, FAR); column++) {
          const place = columnNow(column);
          const run = now.at(-1);
          if (place === null) continue;
          if (run?.last === place - 1) now[now.length - 1] = { ...run, last: place };
          else now.push({ first: place, last: place, attributes });
        }
        const run = now.at(-1);
        if (last >= FAR && run !== undefined) now[now.length - 1] = { ...run, last };
        return now;
      });

/** The stretches of columns within which everything is the same. */
function pieces(
  standing: readonly Run[],
  columns: readonly GridColumn[],
  mentioned: number,
): readonly (readonly [first: number, last: number])[] {
  const starts = [...standing, ...columns].flatMap(({ first, last }) => [first, last + 1]);
  const all = [...new Set([...starts, mentioned + 1])].sort((one, other) => one - other);
  return all.slice(0, -1).map((first, at) => [first, (all[at + 1] ?? first + 1) - 1] as const);
}

/** Neighbours that are the same as one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const before = all.at(-1);
    if (before?.last === run.first - 1 && same(before.attributes, run.attributes))
      all[all.length - 1] = { ...before, last: run.last };
    else all.push(run);
  }
  return all;
}
