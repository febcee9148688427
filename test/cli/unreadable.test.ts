import { mkdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { handmade, handmadeParts, zipped } from '../hosts/file/handmade';
import { temporaryFolder } from './folder';
import { run } from './run';

const files = temporaryFolder();
const utf16 = (text: string): number[] => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
/** The container of workbooks of before 2007 and of those with a password. */
const container = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...utf16(stream)]);
/** A small file that unpacks to far more than a workbook is. */
const bomb = (): Uint8Array =>
  zipped({
    ...handmadeParts({ sheets: [{ name: 'Blad' }] }),
    'xl/worksheets/sheet1.xml': new Uint8Array(90_000_000),
  });

beforeAll(() => {
  mkdirSync(files.path('map.xlsx'));
});

describe('a file that cannot be read ends with 2 and says why:', () => {
  test.each<[string, () => string, RegExp, RegExp]>([
    ['a file that is not there', () => files.path('weg.xlsx'), /bestaat niet/, /does not exist/],
    ['a folder', () => files.path('map.xlsx'), /is een map/, /folder/],
    ['an empty file', () => files.write('leeg.xlsx', ''), /leeg/, /empty/],
    [
      'half a workbook',
      () => files.write('half.xlsx', handmade({ sheets: [{ name: 'A' }] }).slice(0, 600)),
      /beschadigd/,
      /damaged/,
    ],
    ['a workbook of before 2007', () => files.write('oud.xls', container('Workbook')), /2007/, /2007/],
    [
      'a workbook with a password',
      () => files.write('geheim.xlsx', container('EncryptedPackage')),
      /wachtwoord/,
      /password/,
    ],
    ['a bomb', () => files.write('bom.xlsx', bomb()), /te groot/, /large/],
    [
      'a text',
      () => files.write('tekst.xlsx', 'perceel;bedrag'),
      /geen Excel-werkboek/,
      /not an Excel workbook/,
    ],
    [
      'a picture in an archive',
      () => files.write('foto.xlsx', zipSync({ 'a.jpg': strToU8('x') })),
      /geen Excel-werkboek/,
      /not an Excel workbook/,
    ],
    ['JSON that is none', () => files.write('stuk.json', '{"lots": ['), /geen goede JSON/, /JSON/],
    [
      'JSON that is not text',
      () => files.write('binair.json', Uint8Array.from([0xff, 0xfe, 0])),
      /geen goede JSON/,
      /JSON/,
    ],
  ])('%s', async (_, path, dutch, english) => {
    const file = path();
    for (const command of ['check', 'evaluate']) {
      const inDutch = await run(command, file);
      const inEnglish = await run(command, file, '--lang', 'en');
      for (const { code, out } of [inDutch, inEnglish]) expect([code, out]).toEqual([2, '']);
      expect(inDutch.err).toMatch(dutch);
      expect(inEnglish.err).toMatch(english);
      expect(inDutch.err + inEnglish.err).not.toMatch(/\n\s+at |\{\{/);
    }
  });
});
