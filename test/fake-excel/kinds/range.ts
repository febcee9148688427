import { Area } from '../book/area';
import type { Areas } from '../book/areas';
import { clear } from '../book/clear';
import { copyInto } from '../book/copy-into';
import { merge, mergedAreas, unmerge } from '../book/merge';
import { deleteCells, insertCells } from '../book/shift';
import { moveTo } from '../book/move-to';
import { spillOf, spillParent } from '../book/spill';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { cellProperties, setCellProperties } from './cell-properties';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { DATA_VALIDATION } from './data-validation';
import { RANGE_AREAS } from './range-areas';
import { FORMAT } from './range-format';
import { RANGE_VALUES } from './range-values';
import * as reach from './range-reach';
import { SORT } from './range-sort';
import { WORKSHEET } from './worksheet';

/** Where a range is given as text, it is one on the same sheet unless it says otherwise. */
const asArea = (area: Area, given: Area | string): Area =>
  typeof given === 'string' ? area.sheet.book.area(given, area.sheet) : given;

const asSource = (area: Area, given: Area | Areas | string): Area =>
  given instanceof Area ? given : typeof given === 'string' ? asArea(area, given) : given.first;

export const RANGE: Kind<Excel.Range, Area> = kindOf<Excel.Range, Area>('Range', {
  alive: (area) => area.sheet.isThere && area.rows > 0 && area.columns > 0,
  fields: RANGE_VALUES,
  parts: {
    worksheet: link(
      () => WORKSHEET,
      ({ sheet }) => sheet,
    ),
    format: link(
      () => FORMAT,
      (area) => area,
    ),
    dataValidation: link(
      () => DATA_VALIDATION,
      (area) => area,
    ),
    conditionalFormats: link(
      () => CONDITIONAL_FORMATS,
      (area) => area,
    ),
    sort: link(
      () => SORT,
      (area) => area,
    ),
  },
  finds: {
    getCell: link(
      () => RANGE,
      (area, row, column) => reach.moved(area, row, column, 1, 1),
    ),
    getRow: link(
      () => RANGE,
      (area, row) => reach.within(area, row, 0, 1, area.columns),
    ),
    getColumn: link(
      () => RANGE,
      (area, column) => reach.within(area, 0, column, area.rows, 1),
    ),
    getLastCell: link(
      () => RANGE,
      (area) => area.part(area.rows - 1, area.columns - 1),
    ),
    getLastRow: link(
      () => RANGE,
      (area) => area.part(area.rows - 1, 0, 1, area.columns),
    ),
    getLastColumn: link(
      () => RANGE,
      (area) => area.part(0, area.columns - 1, area.rows, 1),
    ),
    getEntireRow: link(
      () => RANGE,
      (area) => new Area(area.sheet, area.top, 0, area.rows, area.sheet.whole.columns),
    ),
    getEntireColumn: link(
      () => RANGE,
      (area) => new Area(area.sheet, 0, area.left, area.sheet.whole.rows, area.columns),
    ),
    getOffsetRange: link(
      () => RANGE,
      (area, row, column) => reach.moved(area, row, column, area.rows, area.columns),
    ),
    getResizedRange: link(
      () => RANGE,
      (area, rows, columns) => reach.moved(area, 0, 0, area.rows + rows, area.columns + columns),
    ),
    getAbsoluteResizedRange: link(
      () => RANGE,
      (area, rows, columns) => reach.moved(area, 0, 0, rows, columns),
    ),
    getRowsAbove: link(() => RANGE, reach.above),
    getRowsBelow: link(() => RANGE, reach.below),
    getColumnsBefore: link(() => RANGE, reach.before),
    getColumnsAfter: link(() => RANGE, reach.after),
    getBoundingRect: link(
      () => RANGE,
      (area, other) => reach.around(area, asArea(area, other)),
    ),
    getIntersection: link(
      () => RANGE,
      (area, other) => reach.meeting(area, asArea(area, other)),
    ),
    getIntersectionOrNullObject: link(
      () => RANGE,
      (area, other) => reach.meeting(area, asArea(area, other)),
    ),
    getUsedRange: link(() => RANGE, reach.used),
    getUsedRangeOrNullObject: link(() => RANGE, reach.used),
    getSpillingToRange: link(() => RANGE, spillOf),
    getSpillingToRangeOrNullObject: link(() => RANGE, spillOf),
    getSpillParent: link(() => RANGE, spillParent),
    getSpillParentOrNullObject: link(() => RANGE, spillParent),
    getMergedAreasOrNullObject: link(() => RANGE_AREAS, mergedAreas),
    getSurroundingRegion: link(() => RANGE, reach.region),
    insert: link(() => RANGE, insertCells),
  },
  acts: {
    clear,
    delete: deleteCells,
    copyFrom: (area, source, copyType) => copyInto(area, asSource(area, source), copyType),
    merge,
    unmerge,
    moveTo,
    select: (area) => area.sheet.book.select(area),
    calculate: (area) => area.sheet.book.calculation.run(true),
    setDirty: (area) => area.sheet.book.calculation.run(true),
    setCellProperties,
  },
  answers: { getCellProperties: cellProperties },
});
