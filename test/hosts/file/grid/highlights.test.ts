import type { GridHighlight, GridHighlightRule } from '../../../../src/hosts/file/grid/grid-highlight';
import { handmade } from '../handmade';
import { faultsOf } from '../package-integrity';
import { onSheet, partText, rowsIn, saved, shown, typed } from './grid-edits';

const NEWER = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main';
const rows = Array.from(
  { length: 6 },
  (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
).join('');
const AREAS = [{ top: 1, left: 1, bottom: 6, right: 1 }];
const look = { bold: true, underline: true, strike: true, ink: 'AA0000', ground: 'FFEEEE' } as const;

const made = (after = ''): Uint8Array => handmade({ sheets: [{ name: 'Blad', rows, after }] });
const sheetText = (bytes: Uint8Array): string => partText(bytes, 'xl/worksheets/sheet1.xml');

const withRules = (...rules: readonly GridHighlight[]) =>
  onSheet('Blad', (sheet) => ({ ...sheet, highlights: [...sheet.highlights, ...rules] }));
const highlight = (rule: GridHighlightRule): GridHighlight => ({
  origin: null,
  areas: AREAS,
  stop: false,
  rule,
});
const rulesOf = async (bytes: Uint8Array): Promise<readonly GridHighlightRule[]> =>
  (await shown(bytes)).sheets[0]?.highlights.map(({ rule }) => rule) ?? [];

const icon = (set: string | null, place: number, percent: number) =>
  ({ set, place, from: { type: 'percent', value: percent }, above: false }) as const;

describe('a conditional format that is made in a grid', () => {
  // What a file says of each is from ECMA-376 part 1, §18.3.1.10 and §18.18.12.
  const kinds: readonly (readonly [string, GridHighlightRule, RegExp])[] = [
    ['of values that occur twice', { kind: 'duplicate', look }, /type="duplicateValues"/],
    ['of values that occur once', { kind: 'unique', look }, /type="uniqueValues"/],
    [
      'of the highest three',
      { kind: 'rank', lowest: false, percent: false, count: 3, look },
      /type="top10" rank="3"/,
    ],
    [
      'of the lowest tenth',
      { kind: 'rank', lowest: true, percent: true, count: 10, look },
      /type="top10" percent="1" bottom="1" rank="10"/,
    ],
    ['above the average', { kind: 'average', operator: 'greaterThan', look }, /type="aboveAverage" dxfId/],
    [
      'at or below the average',
      { kind: 'average', operator: 'lessThanOrEqual', look },
      /type="aboveAverage" aboveAverage="0" equalAverage="1"/,
    ],
    [
      'of days in the last week',
      { kind: 'period', period: 'lastWeek', look },
      /type="timePeriod" timePeriod="lastWeek"/,
    ],
    [
      'of empty cells',
      { kind: 'text', operator: 'containsBlanks', text: '', look },
      /type="containsBlanks".*<formula>LEN\(TRIM\(A1\)\)=0</,
    ],
    [
      'of errors',
      { kind: 'text', operator: 'containsErrors', text: '', look },
      /type="containsErrors".*<formula>ISERROR\(A1\)</,
    ],
    [
      'with colours up to a formula',
      {
        kind: 'scale',
        points: [
          { type: 'min', value: null, colour: 'FF0000' },
          { type: 'formula', value: '$B$1*2', colour: '00FF00' },
        ],
      },
      /<cfvo type="formula" val="\$B\$1\*2"\/>/,
    ],
    [
      'with bars',
      {
        kind: 'bar',
        least: { type: 'num', value: 0 },
        most: { type: 'percentile', value: 90 },
        positive: '00AA00',
        negative: 'AA0000',
        gradient: false,
        showsValue: false,
      },
      /<dataBar showValue="0"><cfvo type="num" val="0"\/><cfvo type="percentile" val="90"\/><color rgb="FF00AA00"\/>/,
    ],
    [
      'with icons of one set',
      {
        kind: 'icons',
        icons: [icon('3Arrows', 0, 0), icon('3Arrows', 1, 33), { ...icon('3Arrows', 2, 67), above: true }],
        showsValue: true,
      },
      /<iconSet iconSet="3Arrows"><cfvo type="percent" val="0"\/>.*<cfvo type="percent" val="67" gte="0"\/>/,
    ],
    [
      'with icons the other way round',
      {
        kind: 'icons',
        icons: [icon('3Flags', 2, 0), icon('3Flags', 1, 33), icon('3Flags', 0, 67)],
        showsValue: false,
      },
      /<iconSet iconSet="3Flags" showValue="0" reverse="1">/,
    ],
    [
      'with icons that newer programs know',
      {
        kind: 'icons',
        icons: [icon('3Stars', 0, 0), icon(null, 0, 33), icon('4Rating', 3, 67)],
        showsValue: true,
      },
      /<x14:cfIcon iconSet="3Stars" iconId="0"\/><x14:cfIcon iconSet="NoIcons" iconId="0"\/>/,
    ],
  ];

  test.each(kinds)('%s is in the file, and in a grid again', async (_, rule, xml) => {
    const bytes = await saved(made(), withRules(highlight(rule)));
    expect(sheetText(bytes)).toMatch(xml);
    expect(await rulesOf(bytes)).toEqual([rule]);
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('that asks for the average itself is a formula in the file', async () => {
    const bytes = await saved(made(), withRules(highlight({ kind: 'average', operator: 'equal', look })));
    expect(await rulesOf(bytes)).toEqual([
      { kind: 'formula', formula: 'AND(ISNUMBER(A1),A1=AVERAGE($A$1:$A$6))', look },
    ]);
  });

  test('all of them stand in one file, in their order', async () => {
    const rules = kinds.map(([, rule]) => rule);
    const bytes = await saved(made(), withRules(...rules.map(highlight)));
    expect(await rulesOf(bytes)).toEqual(rules);
    const priorities = [...sheetText(bytes).matchAll(/ priority="(\d+)"/g)].map(([, number]) =>
      Number(number),
    );
    expect([...priorities].sort((one, other) => one - other)).toEqual(rules.map((__, at) => at + 1));
  });

  test('and goes before what was there is before it in the file', async () => {
    const before = await saved(made(), withRules(highlight({ kind: 'duplicate', look })));
    const bytes = await saved(
      before,
      onSheet('Blad', (sheet) => ({
        ...sheet,
        highlights: [highlight({ kind: 'unique', look }), ...sheet.highlights],
      })),
    );
    expect(await rulesOf(bytes)).toEqual([
      { kind: 'unique', look },
      { kind: 'duplicate', look },
    ]);
  });
});

const ID = '{11111111-2222-3333-4444-555555555555}';
/** A bar as Excel 2010 writes it: ends that it chooses itself, a border, and another colour below 0. */
const excelBar =
  '<conditionalFormatting sqref="A1:A6"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/>' +
  `<color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${NEWER}">` +
  `<x14:id>${ID}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${NEWER}"><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting xmlns:xm="${FORMULAS}"><x14:cfRule type="dataBar" id="${ID}">` +
  '<x14:dataBar minLength="0" maxLength="100" border="1" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>' +
  '<x14:borderColor rgb="FF111111"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF222222"/>' +
  '</x14:dataBar></x14:cfRule><xm:sqref>A1:A6</xm:sqref></x14:conditionalFormatting>' +
  '</x14:conditionalFormattings></ext></extLst>';

describe('a bar of Excel 2010', () => {
  test('shows the colour below 0 that stands at the end of the sheet', async () => {
    expect(await rulesOf(made(excelBar))).toEqual([
      {
        kind: 'bar',
        least: { type: 'min', value: null },
        most: { type: 'max', value: null },
        positive: '638EC6',
        negative: 'FF0000',
        gradient: false,
        showsValue: true,
      },
    ]);
  });

  test('goes along with its cells in both places', async () => {
    const text = sheetText(await saved(made(excelBar), rowsIn('Blad', 3, 2)));
    expect(text).toContain('<conditionalFormatting sqref="A1:A8">');
    expect(text).toContain('<xm:sqref>A1:A8</xm:sqref>');
    expect(text).toContain('<x14:cfvo type="autoMin"/>');
    expect(text.match(new RegExp(ID, 'g'))).toHaveLength(2);
  });

  test('that gets another colour keeps its border and the ends that Excel chooses', async () => {
    const bytes = await saved(
      made(excelBar),
      onSheet('Blad', (sheet) => ({
        ...sheet,
        highlights: sheet.highlights.map((each) =>
          each.rule.kind === 'bar' ? { ...each, rule: { ...each.rule, negative: '00FF00' } } : each,
        ),
      })),
    );
    const text = sheetText(bytes);
    expect(text).toContain(
      '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF111111"/>',
    );
    expect(text).toContain('<x14:negativeFillColor rgb="FF00FF00"/><x14:axisColor rgb="FF222222"/>');
    expect(text).toContain('border="1"');
  });

  test('that is taken out is gone from both places', async () => {
    const bytes = await saved(
      made(excelBar),
      onSheet('Blad', (sheet) => ({ ...sheet, highlights: [] })),
    );
    expect(sheetText(bytes)).not.toMatch(/dataBar|extLst/);
  });

  test('on a copy of its sheet has both places too', async () => {
    const bytes = await saved(made(excelBar), (grid) => ({
      ...grid,
      sheets: [...grid.sheets, ...grid.sheets.map((sheet) => ({ ...sheet, name: 'Kopie' }))],
    }));
    const copy = (await shown(bytes)).sheets[1];
    expect(copy?.highlights.map(({ rule }) => rule)).toEqual(await rulesOf(made(excelBar)));
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('<x14:negativeFillColor rgb="FFFF0000"/>');
  });
});

test('rules that no grid shows stay, at the place they had among the others', async () => {
  const deviation =
    '<conditionalFormatting sqref="A1:A6"><cfRule type="duplicateValues" dxfId="0" priority="1"/>' +
    '<cfRule type="aboveAverage" stdDev="2" dxfId="0" priority="2"/>' +
    '<cfRule type="uniqueValues" dxfId="0" priority="3"/></conditionalFormatting>';
  const bytes = await saved(
    made(deviation),
    onSheet('Blad', (sheet) => ({
      ...sheet,
      highlights: [
        highlight({ kind: 'rank', lowest: false, percent: false, count: 1, look }),
        ...sheet.highlights,
      ],
    })),
  );
  const order = [...sheetText(bytes).matchAll(/<cfRule type="(\w+)"[^>]* priority="(\d)"/g)]
    .sort(([, , one], [, , other]) => Number(one) - Number(other))
    .map(([, type]) => type);
  expect(order).toEqual(['top10', 'duplicateValues', 'aboveAverage', 'uniqueValues']);
});

test('a colour of the theme and a limit that follows from a cell are shown, and stay as they stand', async () => {
  const scale =
    '<conditionalFormatting sqref="A1:A6"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="$C$1"/>' +
    '<cfvo type="max"/><color indexed="10"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
  expect(await rulesOf(made(scale))).toEqual([
    {
      kind: 'scale',
      points: [
        { type: 'formula', value: '$C$1', colour: 'FF0000' },
        { type: 'max', value: null, colour: '00FF00' },
      ],
    },
  ]);
  expect(sheetText(await saved(made(scale), typed('Blad', 'B1', 1)))).toContain(scale);
});
