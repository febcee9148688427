import { evaluation, keuken, kitchen, resultOf } from './kitchen';

const red = (expression: string, name = 'Te veel verlies') => ({ level: 'red', name, expression });
const amber = (expression: string, name = 'Let op') => ({ level: 'amber', name, expression });

describe('a rule of the user', () => {
  test('makes red what does not fall, is the last of its reasons, and gives no cause', async () => {
    const json = kitchen([red('leverage > 2.4')]);
    expect(await keuken(json, '25,01 %')).toMatchObject({
      level: 'red',
      reasons: ['leverage', 'cofundingLost', 'Te veel verlies'],
      failedYear: null,
      cause: null,
    });
    expect((await resultOf(json, '25,01 %')).totals.levels).toEqual({ red: 1, amber: 0, green: 0 });
  });

  test('says nothing where it does not hold', async () => {
    const json = kitchen([red('leverage > 2.4')]);
    expect(await keuken(json, '25 %')).toMatchObject({ level: 'green', reasons: [] });
    expect((await resultOf(json, '25 %')).totals.levels).toEqual({ red: 0, amber: 0, green: 1 });
  });

  test('never makes a red organisation amber', async () => {
    expect(await keuken(kitchen([amber('leverage > 2.4')]), '37,6 %')).toMatchObject({
      level: 'red',
      reasons: expect.arrayContaining(['reserves', 'Let op']) as unknown,
      cause: 'cofunding',
    });
  });

  test('holds for the reference too', async () => {
    // 200,000 in reserve is six months of 400,000 a year, however that is divided in binary.
    expect(await keuken(kitchen([amber('reserveMonths <= 6')]), 'reference')).toMatchObject({
      level: 'amber',
      reasons: ['Let op'],
    });
    expect(await keuken(kitchen([amber('reserveMonths < 6')]), 'reference')).toMatchObject({
      level: 'green',
    });
  });

  test('stands beside others in the order of the table, the worst deciding', async () => {
    const json = kitchen([
      amber('leverage >= 1', 'Eén'),
      red('leverage >= 1', 'Twee'),
      amber('ring > 2', 'Drie'),
    ]);
    expect(await keuken(json, '25 %')).toMatchObject({ level: 'red', reasons: ['Eén', 'Twee'] });
  });
});

describe('what does not exist', () => {
  test.each([
    // It lasts to the end at 25 %, so there are no months until the reserve is gone.
    ['makes a comparison false', 'runwayMonths < 24', false],
    ['makes the opposite comparison false too', 'runwayMonths >= 24', false],
    ['is not even unequal to something', 'runwayMonths != 24', false],
    ['makes a denial true', 'not (runwayMonths < 24)', true],
    ['stays absent in a sum', 'runwayMonths + 1000 > 0', false],
    ['stays absent in a function', 'max(runwayMonths, 1000) > 0', false],
    ['can be asked after', 'exists(runwayMonths)', false],
    ['can be asked after where it is there', 'exists(leverage)', true],
    ['is false where it is yes or no', 'shortNotice', false],
    ['can be provided for', '(exists(runwayMonths) ? runwayMonths : 1000) > 999', true],
  ])('%s: %s', async (_, expression, holds) => {
    const { reasons } = await keuken(kitchen([amber(expression)]), '25 %');
    expect(reasons.includes('Let op')).toBe(holds);
  });

  test('is there where it exists', async () => {
    // 200 of the 220.16 thousand that is short in twelve months: 10.9 months.
    const json = kitchen([
      amber('10.9 < runwayMonths < 10.91', 'Maanden'),
      amber('failedYear == 2026', 'Jaar'),
    ]);
    expect((await keuken(json, '37,6 %')).reasons).toEqual(expect.arrayContaining(['Maanden', 'Jaar']));
  });
});

describe('a rule that cannot be worked out for an organisation', () => {
  const json = kitchen([red('1 / fte > 0.5')]);

  test('does not count, and is a warning at its cell', async () => {
    const { result, problems } = await evaluation(json, '25 %');
    expect(result.organisations[0]?.level).toBe('green');
    expect(problems).toEqual([
      {
        severity: 'warning',
        code: 'rule-not-computed',
        table: 'rules',
        row: 1,
        column: 'expression',
        value: '1 / fte > 0.5',
        details: { rule: 'Te veel verlies', scenario: '25 %', organisations: 'De Buurtkeuken', count: 1 },
      },
    ]);
  });

  test('can be provided for, since what is not needed is not worked out', async () => {
    for (const expression of ['fte > 0 and 1 / fte > 0.5', 'not (fte == 0 or 1 / fte <= 0.5)']) {
      const { problems } = await evaluation(kitchen([red(expression)]), '25 %');
      expect(problems).toEqual([]);
    }
  });
});
