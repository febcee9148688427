import fc from 'fast-check';
import type { Language } from '../../../src/i18n/language';
import { evaluatorOf } from '../../../src/model/evaluate';
import { parseModel } from '../../../src/model/parse/parse-model';
import { rawOfJson } from '../../../src/model/parse/raw-of-json';
import { referenceScenario, scenarioNamed } from '../../../src/model/reference';
import { REFERENCE } from '../../../src/model/tables';
import { stories, storyOf, type Story } from '../../../src/workbook/explanation/story';
import type { Told } from '../../../src/workbook/explanation/told';
import { randomModel } from '../../random-model';

const told = (json: unknown, name: string): Told => {
  const { model, problems } = parseModel(rawOfJson(json).raw);
  if (model === null) throw new Error(JSON.stringify(problems));
  const evaluator = evaluatorOf(model);
  const reference = evaluator.evaluate(referenceScenario(model));
  const scenario = scenarioNamed(model, name);
  if (scenario === null) throw new Error(`No scenario ${name}`);
  return { model, scenario, evaluation: evaluator.evaluate(scenario), reference };
};

const spaces = (text: string): string => text.replaceAll('\u00a0', ' ');
const read = ({ headline, sentences }: Story): string => spaces([headline, ...sentences].join('\n'));

/** The reference case of docs/model.md §6, in euros instead of thousands, over one year without index. */
const kitchen = (cut: number, more: Record<string, unknown> = {}) => ({
  title: 'Keuken',
  priceLevelYear: 2025,
  firstYear: 2025,
  lastYear: 2025,
  organisations: [
    {
      organisation: 'De Keuken',
      type: 'zelforganisatie',
      fixedCosts: 400_000,
      variableCosts: 0,
      ownIncome: 80_000,
      openingReserve: 100_000,
      ...more,
    },
  ],
  municipal: [{ organisation: 'De Keuken', stream: 'subsidy', amount: 160_000 }],
  grants: [
    {
      organisation: 'De Keuken',
      funder: 'Fonds V',
      amount: 80_000,
      condition: 'amount',
      threshold: 100_000,
      to: 2025,
    },
    {
      organisation: 'De Keuken',
      funder: 'Fonds C',
      amount: 20_000,
      condition: 'funder',
      dependsOn: 'Fonds V',
      to: 2025,
    },
    {
      organisation: 'De Keuken',
      funder: 'Fonds D',
      amount: 60_000,
      condition: 'coveredWithout',
      threshold: 0.75,
      to: 2025,
    },
  ],
  scenarios: [{ scenario: 'Korting', cut }],
});

describe('the story of an organisation', () => {
  test('tells the chain round by round, with what was asked and what was there', () => {
    // The reserve of 100,000 lasts 12 × 100,000 / 220,160 = 5.45 months. D needs 120,000 from the municipality:
    // 25 % less than 160,000, and 20,160 more than 99,840, of the 60,160 that are taken.
    // 37.6 % of 160,000 leaves 99,840; without D there is 99,840 + 80,000 + 100,000 = 279,840, 69.96 % of 400,000.
    const [story] = stories(told(kitchen(0.376), 'Korting'), 'nl');
    expect(read(story!)).toBe(
      [
        'De Keuken redt het niet: in juni 2025 is de reserve op, na 5,5 maanden.',
        'Als de fondsen waren blijven betalen, was het goed gegaan: De Keuken valt doordat fondsen wegvallen.',
        'In 2025 valt € 80.000 van Fonds V weg (ronde 1): de gemeente geeft € 99.840, de voorwaarde is € 100.000.',
        'Ook € 60.000 van Fonds D valt dan weg (ronde 1): zonder dit fonds is de begroting nog voor 70 % gedekt, de voorwaarde is 75 %.',
        'Daardoor valt ook € 20.000 van Fonds C weg (ronde 2): het betaalt alleen als Fonds V betaalt.',
        'Over de hele looptijd geeft de gemeente € 60.160 minder, en daarmee verdwijnt € 160.000 aan fondsen en steun: een verlies van € 3,66 per bezuinigde euro.',
        'In het zwaarste jaar moet 75 % van de kosten met eigen inkomsten worden verdiend; meer dan de helft is zelden haalbaar.',
        'Zonder dit scenario kon De Keuken 25 % korting op al het gemeentegeld dragen.',
        'Om De Keuken overeind te houden moet 33,6 % van de korting worden teruggedraaid: € 20.160 over de hele looptijd.',
      ].join('\n'),
    );
  });

  test('tells the same in English', () => {
    const [story] = stories(told(kitchen(0.376), 'Korting'), 'en');
    const text = read(story!);
    expect(text).toContain('De Keuken does not make it: in June 2025 its reserve is gone, after 5.5 months.');
    expect(text).toContain(
      'In 2025 €80,000 from Fonds V drops out (round 1): the municipality gives €99,840, the condition is €100,000.',
    );
    expect(text).toContain(
      'Because of that €20,000 from Fonds C drops out too (round 2): it pays only if Fonds V pays.',
    );
  });

  test('shows cents where whole euros would hide why', () => {
    // 160,000 less 37.50025 % is 99,999.60.
    const [story] = stories(told(kitchen(0.3750025), 'Korting'), 'nl');
    expect(read(story!)).toContain('de gemeente geeft € 99.999,60, de voorwaarde is € 100.000,00');
  });

  test('says which fund goes first where the organisation still stands', () => {
    // 10 % is gone, 144,000 is left; D goes below 120,000, another 16.67 %.
    const { model, ...rest } = told(kitchen(0.1, { openingReserve: 60_000 }), 'Korting');
    expect(read(storyOf({ model, ...rest }, 0, 'nl'))).toContain(
      'Bij een verdere korting valt Fonds D als eerste weg: bij meer dan 16,6 %',
    );
  });

  test('names the minimum where the reserve does not run out but falls below it', () => {
    const [story] = stories(told(kitchen(0.376, { minimumReserve: 20_000 }), 'Korting'), 'nl');
    expect(read(story!)).toContain('zakt de reserve onder het minimum van € 20.000');
  });

  test('says that it happens without the cut too', () => {
    const [story] = stories(told(kitchen(0.1, { fixedCosts: 900_000 }), 'Korting'), 'nl');
    expect(read(story!)).toContain('Dat gebeurt ook zonder korting.');
  });
});

describe('for any model', () => {
  const languages: readonly Language[] = ['nl', 'en'];

  test('every organisation that is not green has a story, with every fund that it loses', () => {
    fc.assert(
      fc.property(randomModel, fc.constantFrom(...languages), (json, language) => {
        const names = [REFERENCE, ...(json.scenarios ?? []).map(({ scenario }) => scenario)];
        for (const name of names) {
          const given = told(json, name);
          const all = stories(given, language);
          const { organisations, events } = given.evaluation.result;
          expect(all).toHaveLength(organisations.filter(({ level }) => level !== 'green').length);
          for (const story of all) {
            const text = read(story);
            expect(text).not.toMatch(/NaN|undefined|null|Infinity|\{\{/);
            const lost = events.filter(({ organisation }) => organisation === story.organisation);
            for (const { funder } of lost) expect(text).toContain(funder);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
