import type { Condition, LimitName, OverridableTable, ProRata, Stream } from '../../../model/tables';
import type { RuleLevel, TargetKind, TargetUnit, TransitionRule } from '../../../model/tables';

/** What people see for each value of a closed list. Together a list stays below 255 characters, without commas. */
export const choices = {
  proRata: { months: 'maanden', days: 'dagen' } satisfies Record<ProRata, string>,
  targetKind: { structural: 'structureel', incidental: 'incidenteel' } satisfies Record<TargetKind, string>,
  targetUnit: { EUR: 'euro per jaar', share: 'deel van budget' } satisfies Record<TargetUnit, string>,
  appliesTo: { '*': 'alle percelen', subsidies: 'subsidies', stelpost: 'stelpost' },
  stream: {
    subcontract: 'onderaanneming',
    partner: 'consortiumpartner',
    subsidy: 'subsidie',
    ringfenced: 'geoormerkt',
  } satisfies Record<Stream, string>,
  condition: {
    none: 'geen voorwaarde',
    any: 'gemeente geeft iets',
    amount: 'bedrag van gemeente',
    share: 'aandeel van gemeente',
    retained: 'behoud van bijdrage',
    covered: 'kosten gedekt',
    coveredWithout: 'gedekt zonder fonds',
    own: 'eigen inkomsten',
    cofunders: 'andere fondsen',
    funder: 'ander fonds betaalt',
    proportional: 'naar rato',
    match: 'matching',
    guarantee: 'garantiebijdrage',
  } satisfies Record<Condition, string>,
  transitionRule: {
    proportional: 'naar verhouding',
    priority: 'laagste reserve eerst',
  } satisfies Record<TransitionRule, string>,
  yesNo: { true: 'ja', false: 'nee' },
  organisationType: {
    zelforganisatie: 'zelforganisatie',
    'vrijwilligersorganisatie met betaalde krachten': 'vrijwilligersorganisatie met betaalde krachten',
    vrijwilligersorganisatie: 'vrijwilligersorganisatie',
    'sociale onderneming': 'sociale onderneming',
    welzijnsorganisatie: 'welzijnsorganisatie',
  },
  overridable: {
    lots: 'percelen',
    targets: 'taakstellingen',
    transition: 'transitiebudget',
    organisations: 'organisaties',
    municipal: 'geld van de gemeente',
    grants: 'fondsen',
  } satisfies Record<OverridableTable, string>,
  overrideKey: { '*': 'alle rijen' },
  ruleLevel: { red: 'rood', amber: 'oranje', limit: 'grens' } satisfies Record<RuleLevel, string>,
  limitName: {
    tipping: 'te dragen verdere korting',
    leverage: 'verlies per bezuinigde euro',
    buffer: 'maanden reserve',
    ownIncome: 'deel dat zelf verdiend moet worden',
  } satisfies Record<LimitName, string>,
};
