import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaFaults, schemaFile } from '../../scripts/validate/schema';
import { plantedXml, soundXml } from './planted';

const ROOT = join(__dirname, '../..');
const found = schemaFile(process.env['KANTELPUNT_MANIFEST_XSD'], ROOT);
const hasXmllint = (() => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-schema-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The schema is Microsoft's and not ours to hand out: it is checked against where it is. */
const withSchema = found !== null && hasXmllint ? describe : describe.skip;

withSchema('the schema of Microsoft', () => {
  const faultsOf = async (xml: string) => {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    return (await schemaFaults(file, found ?? '')).map(({ value }) => value);
  };

  test('takes the manifest', async () => {
    expect(await faultsOf(soundXml)).toEqual([]);
  });

  test.each([
    [
      'parts in another order',
      /(<GetStarted>[\s\S]*<\/GetStarted>)\s*(<FunctionFile [^>]*>)/,
      '$2$1',
      'GetStarted',
    ],
    ['a text over 250 signs', 'DefaultValue="Shows what', `DefaultValue="${'Shows '.repeat(50)}`, 'length'],
    ['a version that is no number', '<Version>1.2.3.0', '<Version>1.2.3-beta', 'Version'],
    ['a name that it does not know', /Supertip>/g, 'Tooltip>', 'Tooltip'],
    ['a button without an icon', /<Icon>[\s\S]*?<\/Icon>/, '', 'Icon'],
    ['an unfinished file', '</OfficeApp>', '', 'OfficeApp'],
  ])('finds %s', async (_, what, by, said) => {
    const faults = await faultsOf(plantedXml(what, by));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toContain(said);
  });
});

describe('where the schema is', () => {
  const schemas = join(folder, 'schemas');
  beforeAll(() => {
    mkdirSync(join(schemas, 'taskpane'), { recursive: true });
    writeFileSync(join(schemas, 'taskpane/OfficeAppManifestV1_1.xsd'), '');
  });
  const file = join(schemas, 'taskpane/OfficeAppManifestV1_1.xsd');

  test.each([schemas, join(schemas, 'taskpane'), file])(
    'may be said as a folder or as the file itself',
    (named) => {
      expect(schemaFile(named, ROOT)).toBe(file);
    },
  );

  test('may be said from the root of the repository', () => {
    expect(schemaFile('schemas', folder)).toBe(file);
  });

  test('is nowhere if there is no such file', () => {
    expect(schemaFile(join(folder, 'absent'), ROOT)).toBeNull();
    expect(schemaFile(undefined, join(folder, 'a/b'))).toBeNull();
  });
});
