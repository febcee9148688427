import { connectedWorkbook, answerLanguage } from '../../../src/functions/session';
import { languageOf } from '../../../src/hosts/excel/start/language-of';
import { officeAppearance } from '../../../src/hosts/excel/start/office-appearance';
import { registerCommands } from '../../../src/hosts/excel/start/register-commands';
import { startAddIn } from '../../../src/hosts/excel/start/start-add-in';
import { paneRoute, type PanePage } from '../../../src/taskpane/page';
import { fakeExcel, type FakeSettings, type FakeExcel } from '../../fake-excel/fake-excel';

/** A page without anything in it, and a system that is light. */
const withPage = (dark = false): void => {
  const nothing = { addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(globalThis, {
    document: { ...nothing, documentElement: {}, getElementById: () => null },
    matchMedia: (query: string) => ({ ...nothing, matches: dark && query.includes('dark') }),
  });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'matchMedia');
});

const installed = (settings: FakeSettings = {}): FakeExcel => {
  const excel = fakeExcel(settings);
  excel.install();
  return excel;
};

test('the add-in asks to be loaded with the document, and functions can look at the workbook', async () => {
  withPage();
  const excel = installed({ displayLanguage: 'en-US' });
  await startAddIn();
  expect(excel.office.startupBehavior).toBe(Office.StartupBehavior.load);
  expect(answerLanguage()).toBe('en');
  excel.book.putTable('Blad1', 'A1', 'kpLots', [['Perceel'], ['Noord']]);
  const tables = await connectedWorkbook()?.tables();
  expect(tables?.map(({ name }) => name)).toEqual(['kpLots']);
});

test.each<[string, PanePage]>([
  ['kpNew', 'new'],
  ['kpCheck', 'checks'],
  ['kpCompare', 'compare'],
  ['kpRisk', 'risk'],
  ['kpCouncil', 'council'],
  ['kpRepair', 'repair'],
  ['kpHelp', 'help'],
])('the button %s shows the pane, at the page %s', async (id, page) => {
  const excel = installed();
  const route = paneRoute();
  registerCommands(route);
  await excel.office.press(id);
  expect(excel.office.paneVisible).toBe(true);
  expect(route.now()).toBe(page);
});

test.each([
  ['nl-NL', 'nl'],
  ['nl-BE', 'nl'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('Excel in %s is spoken to in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

describe('the pane', () => {
  const theme = (bodyBackgroundColor: string): FakeSettings => ({
    theme: { bodyBackgroundColor, bodyForegroundColor: '#808080' },
  });

  test.each([
    ['#FFFFFF', 'light'],
    ['#262626', 'dark'],
  ])('on a ground of %s is %s', (ground, look) => {
    withPage();
    installed(theme(ground));
    expect(officeAppearance().now()).toBe(look);
  });

  test('follows the system where Excel tells no theme', () => {
    withPage(true);
    installed(theme(''));
    expect(officeAppearance().now()).toBe('dark');
  });
});
