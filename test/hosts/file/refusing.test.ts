import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { UnreadableFile } from '../../../src/hosts/file/unreadable-file';
import { LIMITS, type Limits } from '../../../src/hosts/file/zip/limits';
import { unpack } from '../../../src/hosts/file/zip/unpack';
import { handmade, handmadeParts, tableXml, textRow, zipped } from './handmade';

const small = handmade({ sheets: [{ name: 'Blad' }] });

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await (await openWorkbook(bytes)).tables();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.why;
    throw error;
  }
  return null;
}

const reasonOf = async (bytes: Uint8Array): Promise<unknown> =>
  ((await refusalOf(bytes)) as { reason: unknown } | null)?.reason ?? null;

const utf16 = (text: string): number[] =>
  Array.from(text, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]).flat();
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...utf16(stream)]);

/** The number of a 32-bit field, changed where the first record with this signature has it. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    view.setUint32(at + offset, value, true);
    return copy;
  }
  throw new Error('no such record');
}

const CENTRAL = 0x02014b50;

test('a plain workbook is not refused', async () => {
  expect(await refusalOf(small)).toBeNull();
});

describe('is refused by its kind:', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a text', strToU8('perceel;bedrag\nNoord;1'), 'notAWorkbook'],
    ['a workbook of Excel 97', ole('Workbook'), 'oldFormat'],
    ['a workbook with a password', ole('EncryptedPackage'), 'encrypted'],
    [
      'a Word document',
      zipped({ ...handmadeParts({ sheets: [] }), 'xl/workbook.xml': '<document/>' }),
      'notAWorkbook',
    ],
    ['an archive of something else', zipSync({ 'foto.jpg': strToU8('x') }), 'notAWorkbook'],
    [
      'a workbook of LibreOffice',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
      'openDocument',
    ],
    [
      'a binary workbook',
      zipped({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': 'x',
      }),
      'binaryFormat',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });
});

describe('is refused as damaged:', () => {
  const parts = handmadeParts({
    sheets: [{ name: 'Blad', tables: [tableXml(1, 'kpTest', 'A1:A2', ['Kop'])] }],
  });

  test.each([
    ['an archive that was cut off', small.slice(0, small.length - 40)],
    ['an archive of which the front is missing', Uint8Array.from([...small.slice(0, 4), ...small.slice(60)])],
    ['an archive whose checksum is wrong', patched(small, CENTRAL, 16, 12_345)],
    ['a part packed in an unknown way', patched(small, CENTRAL, 8, 99 << 16)],
    [
      'a sheet whose XML does not close',
      zipped({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
    ],
    [
      'a sheet that is not there',
      zipped(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('sheet1.xml')))),
    ],
    ['a table without a place', zipped({ ...parts, 'xl/tables/table1.xml': '<table name="kpTest"/>' })],
    [
      'text that is no UTF-8',
      zipped({ ...parts, 'xl/worksheets/sheet1.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]) }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await reasonOf(bytes)).toBe('damaged');
  });

  test('every way of cutting a workbook off, and never as something else', async () => {
    for (let length = 4; length < small.length; length += 7) {
      expect([length, await reasonOf(small.slice(0, length))]).toEqual([length, 'damaged']);
    }
  });

  test('one part that occurs twice', async () => {
    // The same length, so that only the names in the lists change.
    const twice = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(String(text))])),
      'xl/tables/tableX.xml': strToU8('<a/>'),
    });
    const text = Buffer.from(twice).toString('latin1').replaceAll('tableX.xml', 'table1.xml');
    expect(await reasonOf(new Uint8Array(Buffer.from(text, 'latin1')))).toBe('damaged');
  });
});

test('a part with a password inside the archive is refused as encrypted', async () => {
  expect(await reasonOf(patched(small, CENTRAL, 8, 1 | (8 << 16)))).toBe('encrypted');
});

describe('is refused because it would unpack too far:', () => {
  const zeros = new Uint8Array(4_000_000);
  const tiny: Limits = { ...LIMITS, unpackedBytes: 1_000_000, ratioFrom: 100_000 };
  const bomb = zipSync({ 'xl/workbook.xml': zeros });

  const reason = (bytes: Uint8Array, limits: Limits = LIMITS): unknown => {
    try {
      unpack(bytes, limits);
    } catch (error) {
      return error instanceof UnreadableFile ? error.why.details : error;
    }
    return null;
  };

  test('more bytes than a workbook has', () => {
    expect(reason(bomb, { ...tiny, ratio: 2_000 })).toEqual({ measure: 'bytes', limit: 1_000_000 });
  });

  test('more bytes than its header claims', () => {
    const liar = patched(bomb, CENTRAL, 24, 10);
    expect(reason(liar, { ...tiny, ratio: 2_000 })).toEqual({ measure: 'bytes', limit: 1_000_000 });
  });

  test('more bytes out per byte in than a workbook gives', () => {
    expect(reason(bomb, { ...tiny, unpackedBytes: 10_000_000 })).toEqual({ measure: 'ratio', limit: 200 });
  });

  test('more parts than a workbook has', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}`, strToU8('x')])),
    );
    expect(reason(many, { ...LIMITS, parts: 39 })).toEqual({ measure: 'parts', limit: 39 });
  });

  test('one packed piece that many parts share', () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const shared = zipSync(Object.fromEntries(names.map((name) => [name, zeros.subarray(0, 200_000)])));
    // All entries point at the first one's bytes, as overlapping archives do.
    const view = new DataView(shared.buffer, shared.byteOffset, shared.byteLength);
    for (let at = 0; at + 4 <= shared.length; at += 1) {
      if (view.getUint32(at, true) === CENTRAL) view.setUint32(at + 42, 0, true);
    }
    expect(reason(shared, { ...tiny, ratio: 2_000 })).toEqual({ measure: 'bytes', limit: 1_000_000 });
  });

  test('a hundred million zeros, for which little memory is used', () => {
    const one = zipSync({ p: new Uint8Array(100_000_000) }, { level: 9 });
    const before = process.memoryUsage().rss;
    expect(reason(one)).toEqual({ measure: 'ratio', limit: LIMITS.ratio });
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test('a file above the limit, before anything of it is looked at', async () => {
    const large = new Uint8Array(LIMITS.fileBytes + 1);
    expect(await refusalOf(large)).toEqual({
      reason: 'tooLarge',
      details: { bytes: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes },
    });
  });
});

describe('tricks with entities do nothing but have the file refused:', () => {
  const bombs = [
    ['laughs that multiply', '<!DOCTYPE a [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'],
    ['a file from outside', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a definition from the internet', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">'],
  ] as const;
  const parts = handmadeParts({
    sheets: [{ name: 'Blad', rows: textRow(1, 'Kop'), tables: [tableXml(1, 'kpTest', 'A1:A1', ['Kop'])] }],
  });

  test.each(
    bombs.flatMap(([title, doctype]) =>
      [
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        'xl/tables/table1.xml',
        'xl/_rels/workbook.xml.rels',
      ].map((part) => [title, part, doctype] as const),
    ),
  )('%s, in %s', async (_, part, doctype) => {
    const bytes = zipped({ ...parts, [part]: `<?xml version="1.0"?>${doctype}${String(parts[part])}` });
    expect(await refusalOf(bytes)).toEqual({ reason: 'unsafe', details: { part } });
  });

  test('also in UTF-16', async () => {
    const text = `\ufeff${bombs[0][1]}${String(parts['xl/workbook.xml'])}`;
    const bytes = zipped({ ...parts, 'xl/workbook.xml': Uint8Array.from(utf16(text)) });
    expect(await reasonOf(bytes)).toBe('unsafe');
  });
});
