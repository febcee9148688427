import { table } from './example';

/** What a council may want to compare. */
export const haarlemScenarios = (): Readonly<Record<string, unknown>> => ({
  scenarios: table(
    ['scenario', 'cut', 'cutFrom', 'cutPhase', 'indexationWithheld', 'mainPassThrough', 'withdrawnFunders', 'transition', 'allot', 'announced', 'minimumNoticeMonths'],
    [
      ['Vastgesteld beleid', 0, null, 1, 0, null, [], true, false, '2025-05-15', 6],
      ['Zonder transitiebudget', 0, null, 1, 0, null, [], false, false, '2025-05-15', 6],
      ['Stelpost ook verdeeld', 0, null, 1, 0, null, [], true, true, '2025-05-15', 6],
      ['Kaasschaaf 5 % erbij', 0.05, 2027, 1, 0, null, [], true, false, '2026-09-15', 6],
      ['Gericht op grote organisaties', 0.05, 2027, 1, 0, 2, [], true, false, '2026-09-15', 6],
      ['Kleine organisaties ontzien', 0, null, 1, 0, null, [], true, false, '2025-05-15', 6],
      ['Hoofdaannemers gespaard', 0, null, 1, 0, 0.8, [], true, false, '2025-05-15', 6],
      ['Indexatie half ingehouden', 0, null, 1, 0.5, null, [], true, false, null, null],
      ['Fonds Duinroos vertrekt', 0, null, 1, 0, null, ['Fonds Duinroos'], true, false, '2025-05-15', 6],
    ],
  ),
  overrides: table(
    ['scenario', 'table', 'key', 'column', 'value'],
    [
      ['Kleine organisaties ontzien', 'municipal', '*', 'passThrough', 0],
      ['Gericht op grote organisaties', 'municipal', '*', 'passThrough', 0.25],
    ],
  ),
});
