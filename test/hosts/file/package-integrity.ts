import { contentTypesOf } from './content-types-of';
import { bookOf } from '../../../src/hosts/file/package/book';
import { relationsPart } from '../../../src/hosts/file/package/part-names';
import { relationsOf } from '../../../src/hosts/file/package/relations';
import { areaName, cellName, parsedArea } from '../../../src/workbook/area';
import { sheetCells } from '../../../src/hosts/file/read/cells';
import { sharedStrings } from '../../../src/hosts/file/read/shared-strings';
import { tablePartsOf } from '../../../src/hosts/file/read/table-part';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendantsNamed,
  treeOf,
} from '../../../src/hosts/file/xml/tree';
import type { XmlElement } from '../../../src/hosts/file/xml/tree';
import { unpack, type Parts } from '../../../src/hosts/file/zip/unpack';

const bytesOf = (parts: Parts, part: string): Uint8Array => parts.get(part) ?? new Uint8Array();

const twice = (values: readonly (string | number)[]): readonly (string | number)[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

function relationFaults(parts: Parts): readonly string[] {
  const sources = ['', ...parts.keys()].filter((part) => parts.has(relationsPart(part)));
  return sources.flatMap((source) => {
    const relations = relationsOf(parts, source);
    const missing = relations.filter(({ external, target }) => !external && !parts.has(target));
    return [
      ...missing.map(({ target }) => `${source} refers to ${target}, which is not there`),
      ...twice(relations.map(({ id }) => id)).map((id) => `${source} has two relations ${id}`),
    ];
  });
}

function typeFaults(parts: Parts): readonly string[] {
  const typeOf = contentTypesOf(parts);
  return [...parts.keys()]
    .filter((part) => part !== '[Content_Types].xml' && typeOf(part) === null)
    .map((part) => `${part} has no content type`);
}

/** Every `r:id` in a part must be one of its relations. */
function referenceFaults(parts: Parts, part: string): readonly string[] {
  const ids = new Set(relationsOf(parts, part).map(({ id }) => id));
  const text = new TextDecoder().decode(bytesOf(parts, part));
  return [...text.matchAll(/\sr:id="([^"]+)"/g)]
    .filter(([, id]) => !ids.has(id ?? ''))
    .map(([, id]) => `${part} uses ${id}, which is no relation of it`);
}

function tableFaults(parts: Parts, sheet: string, strings: readonly string[]): readonly string[] {
  const tables = tablePartsOf(parts, sheet);
  const whole = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
  const reading = { strings, datesSince1904: new Set<number>() };
  const cells = sheetCells({ bytes: bytesOf(parts, sheet), part: sheet }, [whole], reading);
  return tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      if (!table.hasHeaderRow) return [];
      const { top, left } = table.area;
      const header = cells.at(top, left + index);
      const place = `${table.name} ${cellName(top, left + index)}`;
      return header === column ? [] : [`${place}: header ${JSON.stringify(header)}, column ${column}`];
    }),
  );
}

const countOf = (root: XmlElement, list: string): number => childNamed(root, list)?.children.length ?? 0;

function styleFaults(parts: Parts, styles: string | undefined, sheet: string): readonly string[] {
  if (styles === undefined) return [];
  const root = treeOf(bytesOf(parts, styles), styles);
  const text = new TextDecoder().decode(bytesOf(parts, sheet));
  const high = (pattern: RegExp, limit: number): readonly string[] =>
    [...text.matchAll(pattern)]
      .filter(([, number]) => Number(number) >= limit)
      .map(([whole]) => `${sheet}: ${whole} of ${limit}`);
  const wrong = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'numFmts'].filter((list) => {
    const element = childNamed(root, list);
    const count = element && attributeOf(element, 'count');
    return count !== undefined && Number(count) !== countOf(root, list);
  });
  return [
    ...high(/<c [^>]*\bs="(\d+)"/g, countOf(root, 'cellXfs')),
    ...high(/dxfId="(\d+)"/g, countOf(root, 'dxfs')),
    ...wrong.map((list) => `the count of ${list} is wrong`),
  ];
}

function nameFaults(root: XmlElement, sheets: number): readonly string[] {
  return descendantsNamed(root, 'definedName')
    .filter((name) => Number(attributeOf(name, 'localSheetId') ?? 0) >= sheets)
    .map((name) => `the name ${attributeOf(name, 'name') ?? ''} is of a sheet that is not there`);
}

function validationFaults(parts: Parts, sheet: string): readonly string[] {
  return descendantsNamed(treeOf(bytesOf(parts, sheet), sheet), 'dataValidation').flatMap((each) =>
    (attributeOf(each, 'sqref') ?? '').split(' ').flatMap((ref) => {
      const area = parsedArea(ref);
      return area && areaName(area) === ref.replaceAll('$', '') ? [] : [`${sheet}: rule on ${ref}`];
    }),
  );
}

/** What Excel would find wrong with the parts of a workbook; empty if nothing. */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const parts = unpack(bytes);
  const book = bookOf(parts);
  const worksheets = book.sheets.filter((sheet) => sheet.worksheet).map((sheet) => sheet.part);
  const tables = worksheets.flatMap((sheet) => tablePartsOf(parts, sheet));
  const styles = book.relations.find(({ type }) => type.endsWith('/styles'))?.target;
  const sheetList = childrenNamed(book.root, 'sheets').flatMap((each) => childrenNamed(each, 'sheet'));
  const strings = sharedStrings(parts, book);
  return [
    ...relationFaults(parts),
    ...typeFaults(parts),
    ...[book.part, ...worksheets].flatMap((part) => referenceFaults(parts, part)),
    ...worksheets.flatMap((sheet) => tableFaults(parts, sheet, strings)),
    ...worksheets.flatMap((sheet) => styleFaults(parts, styles, sheet)),
    ...worksheets.flatMap((sheet) => validationFaults(parts, sheet)),
    ...nameFaults(book.root, book.sheets.length),
    ...twice(tables.map(({ id }) => id)).map((id) => `two tables have number ${id}`),
    ...twice(tables.map(({ name }) => name.toLowerCase())).map((name) => `two tables are called ${name}`),
    ...twice(sheetList.map((each) => attributeOf(each, 'sheetId') ?? '')).map(
      (id) => `two sheets have number ${id}`,
    ),
    ...twice(book.sheets.map(({ name }) => name.toLowerCase())).map(
      (name) => `two sheets are called ${name}`,
    ),
  ];
}
