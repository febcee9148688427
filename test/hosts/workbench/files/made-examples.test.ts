import { gridOf } from '../../../../src/hosts/file/grid/read/grid-of';
import { unpack } from '../../../../src/hosts/file/zip/unpack';
import { exampleAddress, EXAMPLES } from '../../../../src/hosts/workbench/files/examples';
import { madeExamples, type MadeExample } from '../../../../src/hosts/workbench/files/made-examples';
import { LANGUAGES } from '../../../../src/i18n/language';
import { resultSheetName } from '../../../../src/workbook/results/places';

let made: readonly MadeExample[];
beforeAll(async () => {
  made = await madeExamples('2026-11-22');
});

const everyExample = LANGUAGES.flatMap((language) => EXAMPLES.map((name) => [name, language] as const));

test.each(everyExample)(
  'the example %s is ready in %s where the page asks for it, with results',
  async (name, language) => {
    const file = made.find(({ address }) => address === exampleAddress(name, language));
    const { sheets } = await gridOf(unpack(file?.bytes ?? new Uint8Array()));
    const sheet = sheets.find((each) => each.name === resultSheetName('vulnerability', language));
    const formulas = (sheet?.cells ?? []).flatMap(({ content }) =>
      typeof content === 'object' && content !== null && 'formula' in content ? [content.formula] : [],
    );
    expect(formulas.some((formula) => formula.startsWith('KP.RISK('))).toBe(true);
  },
);

test('the same day gives the same files', async () => {
  expect(await madeExamples('2026-11-22')).toEqual(made);
});
