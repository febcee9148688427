import type { SameKeys } from '../same-keys';
import type { choices as dutch } from '../nl/choices';

/** What people see for each value of a closed list. Together a list stays below 255 characters, without commas. */
export const choices: SameKeys<typeof dutch> = {
  proRata: { months: 'months', days: 'days' },
  targetKind: { structural: 'structural', incidental: 'incidental' },
  targetUnit: { EUR: 'euros per year', share: 'part of budget' },
  appliesTo: { '*': 'all lots', subsidies: 'subsidies', stelpost: 'provisional item' },
  stream: {
    subcontract: 'subcontract',
    partner: 'consortium partner',
    subsidy: 'subsidy',
    ringfenced: 'ring-fenced',
  },
  condition: {
    none: 'no condition',
    any: 'municipality gives some',
    amount: 'amount from municipality',
    share: 'share from municipality',
    retained: 'contribution kept',
    covered: 'costs covered',
    coveredWithout: 'covered without it',
    own: 'own income',
    cofunders: 'other funders',
    funder: 'other funder pays',
    proportional: 'pro rata',
    match: 'matching funds',
    guarantee: 'deficit guarantee',
  },
  transitionRule: { proportional: 'in proportion', priority: 'lowest reserve first' },
  yesNo: { true: 'yes', false: 'no' },
  organisationType: {
    zelforganisatie: 'self-organisation',
    'vrijwilligersorganisatie met betaalde krachten': 'volunteer organisation with paid staff',
    vrijwilligersorganisatie: 'volunteer organisation',
    'sociale onderneming': 'social enterprise',
    welzijnsorganisatie: 'welfare organisation',
  },
  overridable: {
    lots: 'lots',
    targets: 'targets',
    transition: 'transition budget',
    organisations: 'organisations',
    municipal: 'municipal money',
    grants: 'grants',
  },
  overrideKey: { '*': 'all rows' },
  ruleLevel: { red: 'red', amber: 'amber', limit: 'limit' },
  limitName: {
    tipping: 'further cut it can bear',
    leverage: 'loss per euro cut',
    buffer: 'months of reserve',
    ownIncome: 'part to be earned itself',
  },
};
