import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganisationResult, Result } from '../../src/model/result';
import { temporaryFolder } from './folder';
import { run } from './run';

/*
 * Another engine that knows none of our functions opens a calculated workbook: what it shows must be what
 * `evaluate` says. Skipped where LibreOffice is not installed, unless the machine is one that must check all.
 */
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const look = office === undefined && process.env['CI'] === undefined ? describe.skip : describe;

/** All sheets as comma-separated values, unformatted: the filter's own options, see LibreOffice's help. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const SCENARIO = 'Vastgesteld beleid';

/** The cells of a line; LibreOffice writes 12 % as `12%`. */
const cells = (line: string): readonly string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
  );

const number = (cell: string | undefined): number | null => {
  if (cell === undefined || cell === '') return null;
  return cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);
};

look('a calculated workbook in LibreOffice', () => {
  const { path } = temporaryFolder();
  let sheets: ReadonlyMap<string, readonly (readonly string[])[]> = new Map();
  let result: Result;

  beforeAll(async () => {
    const book = path('uit.xlsx');
    const example = join(__dirname, '../../examples/haarlem-8-5-jaar.xlsx');
    expect((await run('calculate', example, '-o', book, '--scenario', SCENARIO)).code).toBe(0);
    const { out } = await run('evaluate', example, '--scenario', SCENARIO, '--json');
    result = (JSON.parse(out) as { results: Record<string, Result> }).results[SCENARIO]!;
    const profile = `-env:UserInstallation=file://${path('profile')}`;
    execFileSync(
      office ?? 'soffice',
      [profile, '--headless', '--convert-to', EVERY_SHEET, '--outdir', path(''), book],
      {
        stdio: 'ignore',
      },
    );
    const files = readdirSync(path('')).filter((file) => file.endsWith('.csv'));
    sheets = new Map(
      files.map((file) => [
        file.slice('uit-'.length, -'.csv'.length),
        readFileSync(path(file), 'utf8').split('\n').map(cells),
      ]),
    );
    expect(existsSync(book)).toBe(true);
  }, 180_000);

  test('has no cell with an error', () => {
    expect(sheets.size).toBeGreaterThan(8);
    const errors = [...sheets].flatMap(([sheet, lines]) =>
      lines.flatMap((line) =>
        line.filter((cell) => /^#[A-Z/0]+[!?]?$|^Err:\d+$/.test(cell)).map((cell) => `${sheet} ${cell}`),
      ),
    );
    expect(errors).toEqual([]);
  });

  test('shows every figure about every organisation as evaluate gives it', () => {
    const lines = sheets.get('Kwetsbaarheid')!;
    const head = lines.findIndex((line) => line.includes('Kan nog dragen (verdere korting)'));
    const columns: Readonly<Record<string, (organisation: OrganisationResult) => number | null>> = {
      'Maanden tot de reserve op is': ({ runwayMonths }) => runwayMonths,
      'Kan nog dragen (verdere korting)': ({ tippingCut }) => tippingCut,
      'Verlies per bezuinigde euro (€)': ({ leverage }) => leverage,
      'Afhankelijk van gemeente': ({ dependency }) => dependency,
      'Concentratie van inkomsten': ({ concentration }) => concentration,
    };
    result.organisations.forEach((organisation, at) => {
      const line = lines[head + 1 + at]!;
      expect(line[0]).toBe(organisation.organisation);
      for (const [header, expected] of Object.entries(columns)) {
        const shown = number(line[lines[head]!.indexOf(header)]);
        const wanted = expected(organisation);
        if (wanted === null) expect(shown).toBeNull();
        else expect(shown).toBeCloseTo(wanted, 9);
      }
    });
  });

  test('shows the reserves of those that fall', () => {
    const lines = sheets.get('Kwetsbaarheid')!;
    const falls = result.organisations.filter(({ failedYear }) => failedYear !== null);
    for (const { organisation, reserve } of falls) {
      const line = lines.find((cell) => cell[0] === organisation)!;
      reserve.forEach((amount, y) => expect(number(line[2 + y])).toBeCloseTo(amount, 6));
    }
  });
});
