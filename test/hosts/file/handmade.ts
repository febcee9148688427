import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What a test wants in a workbook that it writes by hand; everything is the XML inside an element. */
export interface HandmadeSheet {
  readonly name: string;
  /** The content of `sheetData`. */
  readonly rows?: string;
  /** What comes after `sheetData`. */
  readonly after?: string;
  /** What comes before `sheetData`. */
  readonly before?: string;
  /** Tables as attributes and content of the `table` element, by part number. */
  readonly tables?: readonly string[];
  /** Further relations, as kind and target. */
  readonly relations?: readonly (readonly [kind: string, target: string])[];
  /** A kind of sheet other than a worksheet. */
  readonly kind?: string;
}

export interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  readonly styles?: string;
  readonly strings?: string;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly contentTypes?: string;
}

const relations = (list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The usual attributes of a table's part. */
export const tableXml = (
  id: number,
  name: string,
  ref: string,
  columns: readonly string[],
  more = '',
): string =>
  `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${more}>` +
  `<tableColumns count="${columns.length}">${columns
    .map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`)
    .join('')}</tableColumns></table>`;

const inline = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A row of texts that begins in column A. */
export const textRow = (row: number, ...texts: readonly string[]): string =>
  `<row r="${row}">${texts.map((text, index) => inline(`${'ABCDEFGH'[index] ?? ''}${row}`, text)).join('')}</row>`;

function sheetParts(sheet: HandmadeSheet, number: number, firstTable: number): Record<string, string> {
  const tables = sheet.tables ?? [];
  const list = [
    ...tables.map((_, index) => ['table', `../tables/table${firstTable + index}.xml`] as const),
    ...(sheet.relations ?? []),
  ];
  const parts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join('');
  const xml =
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheet.before ?? ''}` +
    `<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}` +
    (tables.length > 0 ? `<tableParts count="${tables.length}">${parts}</tableParts>` : '') +
    '</worksheet>';
  return {
    [`xl/worksheets/sheet${number}.xml`]: xml,
    ...(list.length > 0 ? { [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relations(list) } : {}),
    ...Object.fromEntries(tables.map((each, index) => [`xl/tables/table${firstTable + index}.xml`, each])),
  };
}

/** The parts of a workbook written by hand, as small as the format allows. */
export function handmadeParts(made: Handmade): Record<string, string | Uint8Array> {
  let tables = 1;
  const sheets = made.sheets.map((sheet, index) => {
    const parts = sheetParts(sheet, index + 1, tables);
    tables += sheet.tables?.length ?? 0;
    return parts;
  });
  const extra = [
    ...(made.styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ...(made.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
  ];
  const list = made.sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    '[Content_Types].xml':
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${made.contentTypes ?? ''}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${made.workbookBefore ?? ''}` +
      `<sheets>${list.join('')}</sheets>${made.workbookAfter ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...made.sheets.map(
        ({ kind = 'worksheet' }, index) => [kind, `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ...extra,
    ]),
    ...(made.styles === undefined ? {} : { 'xl/styles.xml': made.styles }),
    ...(made.strings === undefined ? {} : { 'xl/sharedStrings.xml': made.strings }),
    ...Object.fromEntries(sheets.flatMap((parts) => Object.entries(parts))),
    ...made.parts,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

export const handmade = (made: Handmade): Uint8Array => zipped(handmadeParts(made));
