import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyWorkbook } from '../../../src/hosts/file/open-workbook';
import type { SheetSpec } from '../../../src/workbook/spec/sheet-spec';

const spec: SheetSpec = {
  name: "Scenario's",
  role: 'result',
  columnWidths: [20, 20],
  frozen: { rows: 0, columns: 0 },
  cells: [{ row: 1, column: 1, value: { formula: 'KP.MODEL(A20)', value: 'Model 1' }, style: 'resultText' }],
  tables: [],
  spills: [
    {
      row: 3,
      column: 1,
      formula: 'KP.RISK(A1,"x")',
      values: [
        ['Organisatie', 'Kantelpunt'],
        ['=Buurtkeuken', 0.125],
        [null, 2],
      ],
      columns: [
        { style: 'resultText', format: 'text' },
        { style: 'result', format: 'general' },
      ],
    },
  ],
  charts: [],
  highlights: [],
  print: { orientation: 'portrait', pagesWide: 1, footer: '' },
};

describe('what our functions last gave', () => {
  test('is kept on a sheet that nobody sees', async () => {
    const book = emptyWorkbook();
    await book.writeSheets([spec]);
    await book.writeSheets([spec]);
    expect(await book.sheetNames()).toEqual(["Scenario's"]);
  });

  const office = ['soffice', 'libreoffice'].find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  // Without LibreOffice there is nothing to look with; where tests must be complete it has to be there.
  const look = office === undefined && process.env['CI'] === undefined ? test.skip : test;

  look(
    'is shown by LibreOffice, which does not know our functions',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-'));
      try {
        const book = emptyWorkbook();
        await book.writeSheets([spec]);
        writeFileSync(join(folder, 'book.xlsx'), await book.toBytes());
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const args = [
          profile,
          '--headless',
          '--convert-to',
          'csv',
          '--outdir',
          folder,
          join(folder, 'book.xlsx'),
        ];
        execFileSync(office ?? 'soffice', args, { stdio: 'ignore' });
        const shown = readFileSync(join(folder, 'book.csv'), 'utf8').trim().split('\n');
        expect(shown).toEqual(['Model 1,', ',', 'Organisatie,Kantelpunt', '=Buurtkeuken,0.125', ',2']);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
