import { readFileSync } from 'node:fs';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { referenceScenario, scenarioNamed } from '../../src/model/reference';
import { workedModel } from '../../src/rules/worked-model';
import { storyOf } from '../../src/workbook/explanation/story';
import type { Told } from '../../src/workbook/explanation/told';
import { riskColumn, riskLayout } from '../../src/workbook/layout/risk-layout';
import { readModel } from '../../src/workbook/read/read-model';
import { templateSheets } from '../../src/workbook/template/template-sheets';
import { temporaryFolder } from '../cli/folder';
import { run } from '../cli/run';
import { image, imagesOf } from '../workbook/image-of-table';
import { kitchen } from './kitchen';

const TOO_MUCH = {
  level: 'red',
  name: 'verlies',
  expression: 'leverage > 2.4',
  textNl: 'verliest meer dan 2,40 per euro',
  textEn: 'loses more than 2.40 per euro',
};

const toldOf = async (json: unknown, name: string): Promise<Told> => {
  const { model, evaluator } = await workedModel(rawOfJson(json).raw);
  const scenario = model === null ? null : scenarioNamed(model, name);
  if (model === null || evaluator === null || scenario === null) throw new Error('no model');
  const reference = evaluator.evaluate(referenceScenario(model));
  return { model, scenario, evaluation: evaluator.evaluate(scenario), reference };
};

describe('the table kpRules', () => {
  const about = { firstYear: 2026, version: '0', log: [] };

  test.each([
    ['nl', ['Soort regel', 'Naam van de regel', 'Wanneer geldt de regel'], 'grens', 'maanden reserve'],
    ['en', ['Kind of rule', 'Name of the rule', 'When the rule holds'], 'limit', 'months of reserve'],
  ] as const)(
    'is read with the words of its language (%s), each value with its cell',
    (_, headers, level, name) => {
      const { raw } = readModel([image('kpRules', headers, [level, name, 2], [null, null, null])]);
      expect(raw.rules).toEqual([
        {
          row: 1,
          values: { level: 'limit', name: 'buffer', expression: 2 },
          cells: { level: 'Opdracht!B5', name: 'Opdracht!C5', expression: 'Opdracht!D5' },
        },
      ]);
    },
  );

  test('stands empty in the template of a contract, after the replaced values, and not in the short one', () => {
    const tablesOf = (kind: 'contract' | 'organisatie') =>
      imagesOf(templateSheets(kind, null, 'nl', about)).map(({ name }) => name);
    expect(tablesOf('contract').slice(-3)).toEqual(['kpScenarios', 'kpOverrides', 'kpRules']);
    expect(tablesOf('organisatie')).not.toContain('kpRules');
  });

  test('comes back from a workbook as it went in', async () => {
    const { raw } = rawOfJson(kitchen([TOO_MUCH, { level: 'limit', name: 'leverage', expression: 3 }]));
    const read = readModel(imagesOf(templateSheets('contract', raw, 'nl', about)));
    expect(read.problems).toEqual([]);
    const [direct, again] = [await workedModel(raw), await workedModel(read.raw)];
    expect(again.model?.rules).toMatchObject([{ name: 'verlies', expression: 'leverage > 2.4' }]);
    expect(again.model?.limits).toEqual({ ...direct.model?.limits, leverage: 3 });
  });
});

describe('what people read about a rule that holds', () => {
  const reasons = async (rule: object, language: 'nl' | 'en') =>
    riskLayout(await toldOf(kitchen([rule as never]), '25,01 %'), language).rows[1]?.[riskColumn('reasons')];

  test('is its text in their language in the table of risks', async () => {
    expect(await reasons(TOO_MUCH, 'nl')).toBe(
      'verliest veel per bezuinigde euro; verliest een fonds; verliest meer dan 2,40 per euro',
    );
    expect(await reasons(TOO_MUCH, 'en')).toMatch(/; loses more than 2\.40 per euro$/);
  });

  test('is its name where it has no text', async () => {
    expect(await reasons({ ...TOO_MUCH, textNl: null }, 'nl')).toMatch(/; verlies$/);
  });

  test('says of one that lasts that it lasts, and which rule makes it red', async () => {
    const told = await toldOf(kitchen([TOO_MUCH]), '25,01 %');
    const { headline, sentences } = storyOf(told, 0, 'nl');
    expect(headline).toBe('De Buurtkeuken haalt het einde, maar is rood volgens een eigen regel.');
    expect(sentences).toContain('Eigen regel: verliest meer dan 2,40 per euro.');
    // From 119,984 to 100,000 it lasts: a cut of a sixth more, 16.6 %.
    expect(sentences.join(' ').replaceAll('\u00a0', ' ')).toContain('nog 16,6 % korting');
    expect(sentences.join(' ')).not.toMatch(/teruggedraaid|redt het niet: /);
  });

  test('does not change the story of one that falls', async () => {
    const { headline } = storyOf(await toldOf(kitchen([TOO_MUCH]), '37,6 %'), 0, 'nl');
    expect(headline.replaceAll('\u00a0', ' ')).toMatch(/^De Buurtkeuken redt het niet: in november 2026/);
  });
});

describe('the command', () => {
  const { path, writeJson } = temporaryFolder();

  test('evaluates with the rules of a model', async () => {
    const file = writeJson('eigen.json', kitchen([TOO_MUCH]));
    const { code, out } = await run('evaluate', file, '--json', '--scenario', '25,01 %');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      results: {
        '25,01 %': {
          organisations: [{ level: 'red', reasons: ['leverage', 'cofundingLost', 'verlies'] }],
          totals: { levels: { red: 1, amber: 0, green: 0 } },
        },
      },
    });
  });

  test('checks them, with the place of what is wrong', async () => {
    const file = writeJson('fout.json', kitchen([{ ...TOO_MUCH, expression: 'leverrage > 2.4' }]));
    const { code, out } = await run('check', file);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('Op teken 1, bij ‘leverrage’: deze naam is niet bekend.');
    expect(out.replace(/\s+/g, ' ')).toContain('Bedoelt u ‘leverage’?');
  });

  test('checks rules that cannot be worked out', async () => {
    const file = writeJson('nul.json', kitchen([{ ...TOO_MUCH, expression: '1 / fte > 1' }]));
    const { code, out } = await run('check', file);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('niet uit te rekenen voor De Buurtkeuken');
  });

  test('calculates a workbook with them', async () => {
    const file = writeJson('boek.json', kitchen([TOO_MUCH]));
    const { code, err } = await run('calculate', file, '-o', path('boek.xlsx'));
    expect([code, err]).toEqual([0, '']);
    expect(readFileSync(path('boek.xlsx')).length).toBeGreaterThan(1000);
    const again = await run('evaluate', path('boek.xlsx'), '--json', '--scenario', '25,01 %');
    expect(JSON.parse(again.out)).toMatchObject({
      results: { '25,01 %': { organisations: [{ level: 'red' }] } },
    });
  });
});
