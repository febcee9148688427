import type { TableSpec } from '../../../workbook/spec/sheet-spec';
import { cellName } from '../../../workbook/area';
import { escapedText } from '../xml/ooxml-text';
import { tag } from '../xml/tag';
import { bytesOf, xmlText } from '../xml/xml-text';

/** What is shown when somebody points at a cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The author of our notes; any other note on our sheets is the user's. */
export const OUR_NOTES = 'Kantelpunt';

const CHARACTERS_PER_LINE = 38;
const COLUMNS_WIDE = 3;

/** The notes at the headers of tables. */
export const headerNotes = (tables: readonly TableSpec[]): readonly Note[] =>
  tables.flatMap((table) =>
    table.columns.flatMap(({ note }, index) =>
      note === undefined || note === '' ? [] : [{ row: table.row, column: table.column + index, text: note }],
    ),
  );

export function notesBytes(notes: readonly Note[]): Uint8Array {
  const comments = notes.map(({ row, column, text }) =>
    tag(
      'comment',
      { ref: cellName(row, column), authorId: 0 },
      tag('text', {}, tag('t', { 'xml:space': 'preserve' }, xmlText(escapedText(text)))),
    ),
  );
  return bytesOf(
    tag(
      'comments',
      { xmlns: NAMESPACE },
      tag('authors', {}, tag('author', {}, OUR_NOTES)) + tag('commentList', {}, comments.join('')),
    ),
  );
}

function shape({ row, column, text }: Note, number: number): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 1);
  // Left column, offset, top row, offset, right column, offset, bottom row, offset; all from 0.
  const anchor = [column, 12, row - 1, 4, column + COLUMNS_WIDE, 12, row - 1 + Math.max(3, lines), 4];
  const client =
    tag('x:MoveWithCells') +
    tag('x:SizeWithCells') +
    tag('x:Anchor', {}, anchor.join(', ')) +
    tag('x:AutoFill', {}, 'False') +
    tag('x:Row', {}, String(row - 1)) +
    tag('x:Column', {}, String(column - 1));
  return tag(
    'v:shape',
    {
      id: `_x0000_s${1024 + number}`,
      type: '#_x0000_t202',
      style: 'position:absolute;visibility:hidden;z-index:1',
      fillcolor: '#fffbe6',
      'o:insetmode': 'auto',
    },
    tag('v:fill', { color2: '#fffbe6' }) +
      tag('v:path', { 'o:connecttype': 'none' }) +
      tag('v:textbox', { style: 'mso-direction-alt:auto' }, '<div style="text-align:left"></div>') +
      tag('x:ClientData', { ObjectType: 'Note' }, client),
  );
}

/** The boxes of the notes: Excel still wants them in the older drawing language (VML). */
export function noteBoxesBytes(notes: readonly Note[]): Uint8Array {
  const type = tag(
    'v:shapetype',
    { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
    tag('v:stroke', { joinstyle: 'miter' }) +
      tag('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
  );
  const layout = tag('o:shapelayout', { 'v:ext': 'edit' }, tag('o:idmap', { 'v:ext': 'edit', data: 1 }));
  return bytesOf(
    tag(
      'xml',
      {
        'xmlns:v': 'urn:schemas-microsoft-com:vml',
        'xmlns:o': 'urn:schemas-microsoft-com:office:office',
        'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
      },
      layout + type + notes.map((note, index) => shape(note, index + 1)).join(''),
    ),
  );
}
