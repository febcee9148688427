import type { FakeExcel, FakeSettings } from './fake-excel';
import { fakeExcel } from './fake-excel';

/** The Excel of the test that runs. */
let current: FakeExcel = fakeExcel();
export const excelNow = (): FakeExcel => current;

/** Another Excel in the place of the one of this test. */
export function openExcel(settings: FakeSettings): FakeExcel {
  current = fakeExcel(settings);
  current.install();
  return current;
}

const DOCUMENTATION = 'https://learn.microsoft.com/';

/** Behaviours that this page of Microsoft's documentation tells of; each test has a fresh Excel with the sheet `Blad1`. */
export function describePage(page: string, tests: () => void): void {
  describe(`as ${DOCUMENTATION}${page} says`, () => {
    beforeEach(() => {
      openExcel({});
    });
    afterEach(() => {
      current.uninstall();
    });
    tests();
  });
}

/** One batch on the active sheet, and what came of it. */
export const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

/** What an error of Excel is known by. */
export const withCode = (code: string): object => ({ code });

/** The code of what this throws; null where it throws nothing. */
export function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (cause) {
    return (cause as { code?: string }).code ?? String(cause);
  }
}
