import { PaperSize, Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

/** One red pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** A user's workbook with a bit of everything that Excel users have, made by a library that is not our writer. */
export async function richWorkbook(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = 'Afdeling Financiën';
  workbook.title = 'Begroting 2026';
  workbook.created = new Date(Date.UTC(2025, 0, 1));
  workbook.modified = new Date(Date.UTC(2025, 0, 1));
  const budget = workbook.addWorksheet('Begroting', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
    pageSetup: {
      paperSize: PaperSize.A4,
      orientation: 'landscape',
      printArea: 'A1:F20',
      printTitlesRow: '1:2',
    },
    headerFooter: { oddFooter: '&LIntern' },
    properties: { tabColor: { argb: 'FF00FF00' } },
  });
  budget.getColumn(1).width = 33;
  budget.addTable({
    name: 'Posten',
    ref: 'A2',
    totalsRow: true,
    columns: [
      { name: 'Post', totalsRowLabel: 'Totaal' },
      { name: 'Bedrag', totalsRowFunction: 'sum' },
    ],
    rows: [
      ['Huur', 1200],
      ['Energie', 350.5],
    ],
  });
  budget.getCell('D2').value = { formula: 'SUM(Posten[Bedrag])', result: 1550.5 };
  budget.getCell('D3').value = { formula: 'SUM(B3:B4*2)', shareType: 'array', ref: 'D3', result: 3101 };
  budget.getCell('D4').value = {
    formula: 'SORT(B3:B4)',
    shareType: 'array',
    ref: 'D4:D5',
    isDynamicArray: true,
    result: 350.5,
  };
  budget.getCell('D5').value = 1200;
  budget.getCell('E3').value = { richText: [{ text: 'let ' }, { font: { bold: true }, text: 'op' }] };
  budget.getCell('E4').value = { text: 'gemeente', hyperlink: 'https://www.example.org/' };
  budget.getCell('E5').value = new Date(Date.UTC(2025, 5, 1));
  budget.getCell('E5').numFmt = 'dd-mm-yyyy';
  budget.getCell('B3').note = 'Volgens contract';
  budget.getCell('B3').style = { font: { color: { argb: 'FFFF0000' }, italic: true }, numFmt: '#,##0.00' };
  budget.getCell('F2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"ja,nee"'] };
  budget.addConditionalFormatting({
    ref: 'B3:B4',
    rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [1000], style: { font: { bold: true } } }],
  });
  budget.mergeCells('A8:C8');
  budget.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'H2:I4');
  budget.addColumnChart(
    { title: 'Posten', series: [{ name: 'Bedrag', values: 'Begroting!$B$3:$B$4' }] },
    'H6:N18',
  );
  const hidden = workbook.addWorksheet('Verborgen', { state: 'hidden' });
  hidden.getCell('A1').value = 'geheim';
  const guarded = workbook.addWorksheet('Beveiligd');
  guarded.getCell('A1').value = 42;
  await guarded.protect('wachtwoord', { selectLockedCells: true });
  workbook.definedNames.add('Begroting!$B$3', 'Huurprijs');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
