import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSetsIn, covers } from '../../scripts/validate/api/api-set';
import { apiUses } from '../../scripts/validate/api/api-uses';
import { registeredActions } from '../../scripts/validate/api/registered-actions';
import { requirementsAreSame, requirementsCover } from '../../scripts/validate/checks/requirements';
import { planted, sound, told } from './planted';

// Within this folder, so that the types of Office are found as they are for the sources.
const folder = (() => {
  const build = join(__dirname, '../../build');
  mkdirSync(build, { recursive: true });
  return mkdtempSync(join(build, 'api-'));
})();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the check says about these files. */
const faultsIn = (files: Readonly<Record<string, string>>): readonly string[] => {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return requirementsCover(apiUses(paths))(sound).map(
    ({ place, value }) => `${place.split('/').at(-1) ?? ''} ${value}`,
  );
};

const ASKING = `
export const hasApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
`;

describe('what the code uses of Excel', () => {
  test('is covered where the manifest asks for it', () => {
    expect(
      faultsIn({ 'old.ts': 'export const old = (range: Excel.Range) => range.getSpillingToRange();' }),
    ).toEqual([]);
  });

  test('is a fault where it is newer and nobody asks for it', () => {
    expect(
      faultsIn({
        'new.ts': 'export const late = (sheet: Excel.Worksheet) =>\n  sheet.showHeadings && sheet.tabId;',
      }),
    ).toEqual(['new.ts:2 Worksheet.tabId needs ExcelApi 1.14']);
  });

  test('may be newer where the same function asks for it, itself or through another', () => {
    expect(
      faultsIn({
        'itself.ts': `export const late = (sheet: Excel.Worksheet) =>
          Office.context.requirements.isSetSupported('ExcelApi', '1.14') ? sheet.tabId : null;`,
        'asking.ts': ASKING,
        'through.ts': `import { hasApi } from './asking';
          const TAB_ID_API = '1.15';
          export const late = (sheet: Excel.Worksheet) => (hasApi(TAB_ID_API) ? sheet.tabId : null);`,
      }),
    ).toEqual([]);
  });

  test('is a fault where the question is about something older, or in another function', () => {
    expect(
      faultsIn({
        'asking.ts': ASKING,
        'older.ts': `import { hasApi } from './asking';
export const late = (sheet: Excel.Worksheet) => (hasApi('1.13') ? sheet.tabId : null);`,
        'other.ts': `import { hasApi } from './asking';
export const asks = () => hasApi('1.14');
export const late = (sheet: Excel.Worksheet) => sheet.tabId;`,
      }),
    ).toEqual([
      'older.ts:2 Worksheet.tabId needs ExcelApi 1.14',
      'other.ts:3 Worksheet.tabId needs ExcelApi 1.14',
    ]);
  });

  test('counts when it is set or handed over, not only when it is read', () => {
    expect(
      faultsIn({
        'set.ts': `export const set = (table: Excel.ChartDataTable) => {
  table.showLegendKey = true;
  table.set({ visible: true });
};`,
      }),
    ).toEqual([
      'set.ts:2 ChartDataTable.showLegendKey needs ExcelApi 1.14',
      'set.ts:3 ChartDataTable.set needs ExcelApi 1.14',
      'set.ts:3 ChartDataTableUpdateData.visible needs ExcelApi 1.14',
    ]);
  });

  test('counts for Office itself too', () => {
    // Its comment names Mailbox 1.3, and says that this is about Outlook.
    expect(
      faultsIn({
        'done.ts': 'export const done = (event: Office.AddinCommands.Event) => event.completed();',
      }),
    ).toEqual([]);
    expect(faultsIn({ 'pane.ts': 'export const show = () => Office.addin.showAsTaskpane();' })).toEqual([]);
    expect(faultsIn({ 'auth.ts': 'export const token = () => Office.auth.getAccessToken();' })[0]).toContain(
      'auth.ts:1 Auth.getAccessToken needs IdentityAPI 1.3',
    );
  });
});

describe('requirement sets', () => {
  test('1.13 comes after 1.9, and a preview after everything', () => {
    const excel = (version: string) => ({ name: 'ExcelApi', version });
    expect(covers(excel('1.13'), excel('1.9'))).toBe(true);
    expect(covers(excel('1.9'), excel('1.13'))).toBe(false);
    expect(covers(excel('1.13'), excel('BETA'))).toBe(false);
    expect(covers({ name: 'WordApi', version: '1.13' }, excel('1.9'))).toBe(false);
  });

  test('are read from comments, for reading and for setting', () => {
    const comment = '/** [Api set: ExcelApi 1.1 for get, 1.8 for set] */';
    expect(apiSetsIn(comment, false)).toEqual([{ name: 'ExcelApi', version: '1.1' }]);
    expect(apiSetsIn(comment, true)).toEqual([{ name: 'ExcelApi', version: '1.8' }]);
    expect(apiSetsIn('/** [Api set: ExcelApi BETA (PREVIEW ONLY)] */', false)).toEqual([
      { name: 'ExcelApi', version: 'BETA (PREVIEW ONLY)' },
    ]);
  });

  test('are the same in both parts of the manifest', () => {
    expect(requirementsAreSame(sound)).toEqual([]);
    const other = planted('<bt:Set Name="ExcelApi" MinVersion="1.13" />', '');
    expect(told(requirementsAreSame(other))).toEqual([
      '<Requirements>: the add-in asks for "SharedRuntime 1.1, CustomFunctionsRuntime 1.3, ExcelApi 1.13", ' +
        'its commands and functions for "SharedRuntime 1.1, CustomFunctionsRuntime 1.3"',
    ]);
  });
});

test('names of what buttons do are found where they are registered', () => {
  const file = join(folder, 'commands.ts');
  writeFileSync(
    file,
    `const PAGES = { kpRisk: 'risk', kpHelp: 'help' };
     for (const [id, page] of Object.entries(PAGES)) Office.actions.associate(id, () => page);
     Office.actions.associate('kpNew', () => null);`,
  );
  const elsewhere = join(folder, 'elsewhere.ts');
  writeFileSync(elsewhere, "export const other = 'kpCheck';");
  expect(registeredActions([file, elsewhere])).toEqual(new Set(['kpRisk', 'kpHelp', 'kpNew']));
});
