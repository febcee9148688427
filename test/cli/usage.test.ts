import { temporaryFolder } from './folder';
import { run } from './run';
import { SOUND } from '../model/parse/sound-model';

const files = temporaryFolder();
const model = files.writeJson('model.json', SOUND);

describe('wrong use ends with 2 and one sentence on standard error:', () => {
  test.each<[string, string[], RegExp, RegExp]>([
    ['an unknown command', ['reken', model], /^De opdracht reken bestaat niet/, /no command reken/],
    ['an unknown option', ['evaluate', model, '--csv'], /^De optie --csv bestaat niet/, /no option --csv/],
    [
      'an unknown scenario',
      ['evaluate', model, '--scenario', 'Kortign'],
      /Kortign.*Korting/,
      /Kortign.*Korting/,
    ],
    [
      'an unknown kind of workbook',
      ['new', 'boek', 'x.xlsx'],
      /contract, organisatie/,
      /contract, organisatie/,
    ],
    ['a command without a file', ['evaluate'], /^Er ontbreekt iets: bestand/, /bestand|file/],
    ['an option without its value', ['evaluate', model, '--scenario'], /--scenario/, /--scenario/],
    ['two files', ['check', model, model], /meer/, /more/],
    ['a workbook that is no workbook', ['new', 'contract', files.path('x.txt')], /\.xlsx/, /\.xlsx/],
  ])('%s', async (_, args, dutch, english) => {
    const inDutch = await run(...args);
    const inEnglish = await run(...args, '--lang', 'en');
    for (const { code, out } of [inDutch, inEnglish]) expect([code, out]).toEqual([2, '']);
    expect(inDutch.err).toMatch(dutch);
    expect(inEnglish.err).toMatch(english);
    expect(inEnglish.err).not.toBe(inDutch.err);
    expect(inDutch.err + inEnglish.err).not.toMatch(/\n\s+at |error:|\{\{|undefined/);
  });

  test('an unknown language', async () => {
    const { code, err } = await run('check', model, '--lang', 'fy');
    expect(code).toBe(2);
    expect(err).toMatch(/nl.*en/);
  });

  test('no command at all, with the help', async () => {
    const { code, out, err } = await run();
    expect([code, out]).toEqual([2, '']);
    for (const command of ['new', 'check', 'evaluate', 'calculate']) expect(err).toContain(command);
  });
});

describe('asking is no mistake:', () => {
  test.each([[['--help']], [['help']], [['evaluate', '--help']], [['--version']]])(
    '%j ends with 0',
    async (args) => {
      const { code, out, err } = await run(...args);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/\S/);
    },
  );

  test('the help is in the language asked for', async () => {
    expect((await run('--help')).out).toMatch(/Gebruik:/);
    expect((await run('--help', '--lang', 'en')).out).toMatch(/Usage:/);
    expect((await run('--lang=en', '--help')).out).toMatch(/Usage:/);
  });
});
