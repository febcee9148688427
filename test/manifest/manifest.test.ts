import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { element, elementText } from '../../scripts/manifest/element';
import { manifestXml } from '../../scripts/manifest/manifest-xml';
import { RIBBON } from '../../scripts/manifest/ribbon';
import { AddressError, DEVELOPMENT_ADDRESS, siteAddress } from '../../scripts/manifest/site';
import { elementsNamed, manifestTree } from '../../scripts/validate/manifest-tree';
import { SITE, sound, soundXml } from './planted';

describe('the manifest', () => {
  test('at the top of the repository is what its source makes for this machine', () => {
    const committed = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    expect(committed).toBe(manifestXml({ address: DEVELOPMENT_ADDRESS, version }));
  });

  test('for a host names that host only', () => {
    const addresses = soundXml.match(/https:\/\/[^"<]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(70);
    expect(addresses.filter((address) => !address.startsWith(SITE))).toEqual([]);
  });

  test('has the version of the package as four numbers', () => {
    expect(soundXml).toContain('<Version>1.2.3.0</Version>');
  });

  test('is not made for a version that Excel cannot compare', () => {
    expect(() => manifestXml({ address: SITE, version: '1.2.3-beta.1' })).toThrow('three numbers');
  });

  test('has a button for every command of the product, and one that shows the pane', () => {
    expect(elementsNamed(sound, 'FunctionName').flatMap(({ children }) => children)).toMatchObject(
      ['kpNew', 'kpCheck', 'kpCompare', 'kpRisk', 'kpCouncil', 'kpRepair', 'kpHelp'].map((value) => ({
        value,
      })),
    );
    expect(
      RIBBON.flatMap(({ commands }) => commands).filter(({ action }) => action === 'showPane'),
    ).toHaveLength(1);
  });

  test('gives Dutch people Dutch descriptions of functions', () => {
    const [metadata] = elementsNamed(sound, 'bt:Url').filter(
      ({ attributes }) => attributes['id'] === 'Functions.Metadata.Url',
    );
    expect(metadata?.attributes['DefaultValue']).toBe(`${SITE}functions.json`);
    expect(metadata === undefined ? [] : elementsNamed(metadata, 'bt:Override')).toMatchObject([
      { attributes: { Locale: 'nl-NL', Value: `${SITE}functions-nl.json` } },
    ]);
  });

  test('keeps signs that mean something in XML', () => {
    const signs = 'A & B < C > "D"';
    expect(manifestTree(elementText(element('Text', { title: signs }, signs)))).toMatchObject({
      attributes: { title: signs },
      children: [{ value: signs }],
    });
  });
});

describe('the address of a host', () => {
  test.each([
    ['https://kantelpunt.example.nl', 'https://kantelpunt.example.nl/'],
    ['https://www.example.nl/kantelpunt', 'https://www.example.nl/kantelpunt/'],
    ['https://www.example.nl:8443/a/b/', 'https://www.example.nl:8443/a/b/'],
  ])('%s ends with a slash', (typed, address) => {
    expect(siteAddress(typed)).toBe(address);
  });

  test.each(['kantelpunt.example.nl', 'http://kantelpunt.example.nl/', 'https://example.nl/?v=1', ''])(
    'is not %p, and the message says what it should be',
    (typed) => {
      expect(() => siteAddress(typed)).toThrow(AddressError);
      expect(() => siteAddress(typed)).toThrow('such as https://kantelpunt.example.nl/');
    },
  );
});
