import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { handmade, textRow } from '../hosts/file/handmade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const places = ['Buurthuis', 'Bibliotheek', 'Zwembad', 'Museum', 'Theater'];

const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
const row = (name: string, at: number): string =>
  `<row r="${at + 2}"><c r="A${at + 2}" t="inlineStr"><is><t>${name}</t></is></c>${number(`B${at + 2}`, at * 10)}` +
  `<c r="C${at + 2}"><f>B${at + 2}*2</f><v>${at * 20}</v></c></row>`;
const rows = textRow(1, 'Naam', 'Bedrag', 'Dubbel') + places.map(row).join('');

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFCCEEFF"/></patternFill></fill></fills>' +
  '<borders><border/><border><top style="thin"/></border></borders><cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" numFmtId="2"><alignment horizontal="right" textRotation="45" wrapText="1"/></xf></cellXfs></styleSheet>';

const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const typed = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${KIND}.${kind}+xml"/>`;
/** Without these no other program knows what the parts are. */
const TYPES = [
  typed('workbook', 'sheet.main'),
  typed('styles', 'styles'),
  typed('tables/table1', 'table'),
  ...[1, 2, 3].map((sheet) => typed(`worksheets/sheet${sheet}`, 'worksheet')),
].join('');

/** A workbook with a table on one sheet, the same cells on another, and a third whose column C has a look of its own. */
export const listedBook = (): Uint8Array =>
  handmade({
    sheets: [
      {
        name: 'Tabel',
        rows,
        tables: [
          `<table xmlns="${MAIN}" id="1" name="Lijst" displayName="Lijst" ref="A1:C6"><autoFilter ref="A1:C6"/><tableColumns count="3">` +
            '<tableColumn id="1" name="Naam"/><tableColumn id="2" name="Bedrag"/><tableColumn id="3" name="Dubbel"/></tableColumns></table>',
        ],
      },
      { name: 'Los', rows },
      {
        name: 'Vorm',
        rows: `<row r="1">${number('A1', 1)}${number('B1', 2)}${number('C1', 3)}</row>`,
        before: '<cols><col min="3" max="3" width="9" style="1"/></cols>',
      },
    ],
    styles: STYLES,
    contentTypes: TYPES,
  });

const style = { bg: { rgb: '#FFEE00' }, cl: { rgb: '#AA0000' }, bl: 1 };
const onCells = (subType: string, more: object) => ({ type: 'highlightCell', subType, style, ...more });
const icon = (iconType: string, iconId: number, operator: string, type: string, value: number) => ({
  iconType,
  iconId: String(iconId),
  operator,
  value: { type, value },
});

/** A conditional format of every kind that the grid makes, as its own panel makes them. */
export const everyRule: readonly IConditionFormattingRule['rule'][] = [
  onCells('duplicateValues', {}),
  onCells('uniqueValues', {}),
  onCells('rank', { isBottom: false, isPercent: false, value: 2 }),
  onCells('rank', { isBottom: true, isPercent: true, value: 40 }),
  onCells('average', { operator: 'greaterThan' }),
  onCells('average', { operator: 'lessThanOrEqual' }),
  ...['today', 'yesterday', 'tomorrow', 'last7Days', 'lastWeek', 'thisMonth', 'nextMonth'].map((operator) =>
    onCells('timePeriod', { operator }),
  ),
  ...['containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors'].map((operator) =>
    onCells('text', { operator, value: '' }),
  ),
  ...['containsText', 'notContainsText', 'beginsWith', 'endsWith', 'equal', 'notEqual'].map((operator) =>
    onCells('text', { operator, value: 'wit "1"' }),
  ),
  onCells('number', { operator: 'between', value: [5, 15] }),
  onCells('number', { operator: 'greaterThan', value: 5 }),
  onCells('formula', { value: '=$B2>15' }),
  {
    type: 'colorScale',
    config: [
      { index: 0, color: '#ff0000', value: { type: 'min' } },
      { index: 1, color: 'rgb(255,255,0)', value: { type: 'formula', value: '=$B$3' } },
      { index: 2, color: '#00ff00', value: { type: 'percentile', value: 90 } },
    ],
  },
  {
    type: 'dataBar',
    isShowValue: true,
    config: {
      min: { type: 'num', value: 0 },
      max: { type: 'max' },
      isGradient: false,
      positiveColor: '#00aa00',
      nativeColor: '#aa0000',
    },
  },
  {
    type: 'iconSet',
    isShowValue: true,
    config: [
      icon('3Arrows', 0, 'greaterThan', 'num', 30),
      icon('3Arrows', 1, 'greaterThanOrEqual', 'num', 10),
      icon('3Arrows', 2, 'lessThanOrEqual', 'num', Number.MAX_SAFE_INTEGER),
    ],
  },
  {
    type: 'iconSet',
    isShowValue: false,
    config: [
      icon('3Stars', 0, 'greaterThanOrEqual', 'percent', 67),
      icon('EMPTY_ICON_TYPE', 0, 'greaterThanOrEqual', 'percent', 33),
      icon('4Rating', 2, 'lessThanOrEqual', 'num', Number.MAX_SAFE_INTEGER),
    ],
  },
].map((rule) => rule as unknown as IConditionFormattingRule['rule']);
