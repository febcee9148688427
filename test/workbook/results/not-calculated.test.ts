import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyWorkbook } from '../../../src/hosts/file/open-workbook';
import { resultSheets } from '../../../src/workbook/results/result-sheets';
import { workedCase } from '../worked-case';

const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
// Without LibreOffice there is nothing to calculate with; where tests must be complete it has to be there.
const look = office === undefined && process.env['CI'] === undefined ? test.skip : test;

/** LibreOffice asks when it opens a file whether all is to be calculated; here the answer is always yes (0). */
const ALWAYS_CALCULATE =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  '<value>0</value></prop></item></oor:items>';
/** Comma, quotes, UTF-8, from the first row, as shown, every sheet in a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The sheets as LibreOffice shows them after it has calculated everything, by name. */
const calculated = async (): Promise<(sheet: string) => string> => {
  const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-'));
  try {
    const book = emptyWorkbook();
    await book.writeSheets(
      resultSheets({
        ...workedCase(3),
        // A table that is not in the file would be an error of another kind.
        tables: [],
        scenario: 'Korting',
        date: '2026-11-22',
        language: 'nl',
      }),
    );
    writeFileSync(join(folder, 'w.xlsx'), await book.toBytes());
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS_CALCULATE);
    execFileSync(
      office ?? 'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        EVERY_SHEET,
        '--outdir',
        folder,
        join(folder, 'w.xlsx'),
      ],
      { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
    const names = [
      'Meerjarenraming',
      'Kwetsbaarheid',
      'Domino-effect',
      'Vergelijking',
      'Raadspagina',
      'Controles',
    ];
    const texts = new Map(names.map((name) => [name, readFileSync(join(folder, `w-${name}.csv`), 'utf8')]));
    return (sheet) => texts.get(sheet) ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
};

look(
  'every sheet says that it was not calculated where our functions are missing, of which day and scenario it is',
  async () => {
    const sheet = await calculated();
    // The handle itself tells that something is missing; without that, this test would look at nothing.
    expect(sheet('Controles')).toContain('#NAME?');
    for (const name of [
      'Meerjarenraming',
      'Kwetsbaarheid',
      'Domino-effect',
      'Vergelijking',
      'Raadspagina',
      'Controles',
    ]) {
      expect(sheet(name)).toContain('▲ niet herrekend');
      expect(sheet(name)).toMatch(
        /cijfers van 22\snovember\s2026 bij Korting; de invoegtoepassing Kantelpunt ontbreekt hier/,
      );
      expect(sheet(name)).not.toContain('✔ alles klopt');
      if (name !== 'Controles') expect(sheet(name)).not.toMatch(/#NAME\?|#N\/A|#VALUE!|#REF!|Err:/);
    }
  },
  60_000,
);
