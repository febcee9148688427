import type { Area } from '../book/area';
import { Areas } from '../book/areas';
import type { ConditionalFormat } from '../book/conditional-format';
import { expectEnum } from '../core/enum-argument';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { invalidArgument } from '../core/office-error';
import { CELL_VALUE, CUSTOM, TEXT } from './conditional-rules';
import { RANGE } from './range';
import { RANGE_AREAS } from './range-areas';

const of = (area: Area): readonly ConditionalFormat[] =>
  area.sheet.conditionalFormats.filter(({ areas }) => areas.some((each) => each.meets(area)));

function add(area: Area, type: string): ConditionalFormat {
  expectEnum('ConditionalFormatType', type, 'ConditionalFormatCollection.add');
  const { sheet } = area;
  sheet.mayChange('allowFormatCells');
  const made: ConditionalFormat = {
    id: sheet.book.nextId(),
    type,
    areas: [area.part(0, 0, area.rows, area.columns)],
    rule: null,
    stopIfTrue: false,
    format: { borders: {} },
  };
  sheet.conditionalFormats.unshift(made);
  return made;
}

function ofType(format: ConditionalFormat, type: string): ConditionalFormat | null {
  return format.type === type ? format : null;
}

const sheetOf = (format: ConditionalFormat) => format.areas[0]?.sheet;
const listOf = (format: ConditionalFormat): ConditionalFormat[] => sheetOf(format)?.conditionalFormats ?? [];

function setRanges(format: ConditionalFormat, given: Area | Areas | string): void {
  const sheet = sheetOf(format);
  if (!sheet) return;
  format.areas =
    typeof given === 'string'
      ? given.split(',').map((each) => sheet.book.area(each.trim(), sheet))
      : given instanceof Areas
        ? given.all
        : [given];
}

const CONDITIONAL_FORMAT: Kind<Excel.ConditionalFormat, ConditionalFormat> = kindOf<
  Excel.ConditionalFormat,
  ConditionalFormat
>('ConditionalFormat', {
  alive: (format) => sheetOf(format)?.isThere === true && listOf(format).includes(format),
  fields: {
    id: { read: ({ id }) => id },
    type: { read: ({ type }) => type as 'Custom' },
    stopIfTrue: {
      read: ({ stopIfTrue }) => stopIfTrue,
      write: (format, stop) => {
        format.stopIfTrue = stop;
      },
    },
    priority: {
      read: (format) => listOf(format).indexOf(format),
      write: (format, priority) => {
        const list = listOf(format);
        if (priority < 0 || priority >= list.length)
          throw invalidArgument('ConditionalFormat.priority', 'a place in the list');
        list.splice(list.indexOf(format), 1);
        list.splice(priority, 0, format);
      },
    },
  },
  parts: {
    textComparison: link(
      () => TEXT,
      (format) => ofType(format, 'ContainsText'),
    ),
    textComparisonOrNullObject: link(
      () => TEXT,
      (format) => ofType(format, 'ContainsText'),
    ),
    cellValue: link(
      () => CELL_VALUE,
      (format) => ofType(format, 'CellValue'),
    ),
    cellValueOrNullObject: link(
      () => CELL_VALUE,
      (format) => ofType(format, 'CellValue'),
    ),
    custom: link(
      () => CUSTOM,
      (format) => ofType(format, 'Custom'),
    ),
    customOrNullObject: link(
      () => CUSTOM,
      (format) => ofType(format, 'Custom'),
    ),
  },
  finds: {
    getRange: link(
      () => RANGE,
      ({ areas }) => (areas.length === 1 ? areas[0]! : null),
    ),
    getRangeOrNullObject: link(
      () => RANGE,
      ({ areas }) => (areas.length === 1 ? areas[0]! : null),
    ),
    getRanges: link(
      () => RANGE_AREAS,
      ({ areas }) => new Areas(areas),
    ),
  },
  acts: { delete: (format) => void listOf(format).splice(listOf(format).indexOf(format), 1), setRanges },
});

export const CONDITIONAL_FORMATS: Kind<Excel.ConditionalFormatCollection, Area> = kindOf<
  Excel.ConditionalFormatCollection,
  Area
>('ConditionalFormatCollection', {
  items: { kind: () => CONDITIONAL_FORMAT, of },
  finds: {
    add: link(() => CONDITIONAL_FORMAT, add),
    getItem: link(
      () => CONDITIONAL_FORMAT,
      (area, id) => of(area).find((each) => each.id === id) ?? null,
    ),
    getItemOrNullObject: link(
      () => CONDITIONAL_FORMAT,
      (area, id) => of(area).find((each) => each.id === id) ?? null,
    ),
    getItemAt: link(
      () => CONDITIONAL_FORMAT,
      (area, at) => of(area)[at] ?? null,
    ),
  },
  acts: {
    clearAll: (area) => {
      area.sheet.mayChange('allowFormatCells');
      const gone = new Set(of(area));
      const kept = area.sheet.conditionalFormats.filter((each) => !gone.has(each));
      area.sheet.conditionalFormats.splice(0, area.sheet.conditionalFormats.length, ...kept);
    },
  },
  answers: { getCount: (area) => of(area).length },
});
