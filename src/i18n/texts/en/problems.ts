import type { SameKeys } from '../same-keys';
import type { problems as dutch } from '../nl/problems';

/** What follows on "place: value." for each kind of problem: the rule and the remedy. */
export const problems: SameKeys<typeof dutch> = {
  'missing-value': 'This value is needed; fill it in or clear the whole row.',
  'wrong-type': 'This should be {{expected}}. Change the value.',
  'not-finite': 'This is no number to calculate with; fill in an ordinary number or repair the formula.',
  'cell-error': 'This comes from a formula that is wrong; repair the formula or type the value yourself.',
  'outside-bounds': 'This should be a value from {{low}} to {{high}}; change the value.',
  'below-minimum': 'This should be at least {{low}}; change the value.',
  'unknown-choice': 'You can choose from {{choices}}. {{remedy}}',
  'unknown-name': '{{rule}} {{remedy}}',
  'duplicate-key':
    '‘{{key}}’ is also in {{row}} and may be there only once; change or delete one of the two rows.',
  'not-first-of-month': 'A contract starts on the first day of a month; fill in such a date.',
  'from-after-to': 'The start ({{from}}) is after the end ({{to}}); swap them or correct one of the two.',
  'phase-outside-bounds':
    'Phasing is a whole number of years, at least 1, or a list of levels from 0 to 1, such as 0.2; 0.6; 1. Change the value.',
  'taper-rises':
    'A taper is a list of parts from 0 to 1 that never rises, such as 1; 0.5; 0.25. Change the list.',
  'no-years':
    'Without lots it is not known which years this is about; fill in the first and last year in kpModel or add a lot in kpLots.',
  'years-reversed':
    'The first year ({{firstYear}}) is after the last year ({{lastYear}}); swap them or correct one of the two.',
  'shares-exceed-contract_one':
    'The share in lot ‘{{lot}}’ is {{total}}, and it is at most 100%; lower {{rows}}.',
  'shares-exceed-contract_other':
    'The shares in lot ‘{{lot}}’ are {{total}} together. The shares of one lot are at most 100% together; lower one of the rows {{rows}}.',
  'shares-exceed-ringfenced_one':
    'The share in the ring-fenced part of lot ‘{{lot}}’ is {{total}}, and it is at most 100%; lower {{rows}}.',
  'shares-exceed-ringfenced_other':
    'The shares in the ring-fenced part of lot ‘{{lot}}’ are {{total}} together, and that is at most 100%; lower one of the rows {{rows}}.',
  'ring-fenced-exceeds':
    'The ring-fenced part is at most the annual value of {{annualValue}}; lower it or raise the annual value.',
  'spread-over-nothing':
    'Target ‘{{target}}’ applies to all lots, but all lots are completely ring-fenced. Let it apply to something else or lower the ring-fenced part of a lot.',
  'main-is-subcontractor':
    'This organisation is the main contractor of lot ‘{{lot}}’ and cannot be a subcontractor or partner there too; delete its row for this lot in kpMunicipal or choose another main contractor.',
  'share-or-amount-subsidy':
    'The kind ‘{{stream}}’ takes an amount; fill in the amount and leave the share empty.',
  'share-or-amount-ringfenced':
    'The kind ‘{{stream}}’ takes a share; fill in the share and leave the amount empty.',
  'share-or-amount-either':
    'The kind ‘{{stream}}’ takes a share or an amount; fill in exactly one of the two.',
  'lot-not-allowed':
    'The kind ‘{{stream}}’ takes no lot; clear this cell or choose another kind of contribution.',
  'lot-needed': 'The kind ‘{{stream}}’ takes a lot; fill in the name of the lot.',
  'stelpost-in-share':
    'A provisional item is an amount in euros; choose euros per year as its unit and fill in the amount.',
  'indexed-target': 'Only a target on lots can rise with the index; fill in no here or clear the cell.',
  'index-year-missing':
    'There is no indexation for {{year}}, nor for any year before it; add a row to kpIndexation for {{year}} or earlier.',
  'index-reaches-zero':
    'With these rates the index falls to zero or lower in {{year}}; correct the rate (type a fall of 2% as -2%).',
  'missing-threshold':
    'The condition ‘{{condition}}’ takes a threshold; fill in the threshold or choose another condition.',
  'depends-on-itself':
    'Funder ‘{{funder}}’ cannot depend on itself; fill in another funder or choose another condition.',
  'depends-on-guarantee':
    'Funder ‘{{funder}}’ gives a deficit guarantee. That comes last, so no other funder can depend on it; fill in another funder.',
  'lag-with-recovers': 'A funder with notice cannot come back too; clear one of those two cells.',
  'lag-with-term':
    'Notice does not go together with a decision for {{term}} years; clear the notice or set the term to 1 year.',
  'grants-overlap':
    'Funder ‘{{funder}}’ also pays this organisation in {{row}}, over the same time; let the periods follow each other or make them one row.',
  'support-loop':
    'Here ‘{{organisation}}’ supports itself, which is not possible; change who gives or who gets.',
  'override-forbidden':
    'The column ‘{{column}}’ of {{table}} is the same in every scenario; choose another column or delete this row.',
  'override-matches-nothing': 'There is no row ‘{{key}}’ in that table. {{remedy}}',
  'reserved-scenario-name':
    'This name belongs to the situation without cuts, which is always there; give this scenario another name.',
  'wrong-expression': '{{rule}}',
  'reserved-rule-name':
    'This name belongs to a reason that is there already; give this rule another name. If you only want to move the limit of that reason, choose ‘limit’ as kind of rule.',
  'rule-not-computed_one':
    'In scenario ‘{{scenario}}’ the rule ‘{{rule}}’ cannot be worked out for {{organisations}}, for example because something is divided by zero. The rule does not count there; provide for this case in the rule.',
  'rule-not-computed_other':
    'In scenario ‘{{scenario}}’ the rule ‘{{rule}}’ cannot be worked out for {{count}} organisations ({{organisations}}), for example because something is divided by zero. The rule does not count there; provide for this case in the rule.',
  'not-a-model':
    'This is not a model: it should hold tables, such as lots and organisations. Choose another file or begin with a template.',
  'not-a-row': 'A row consists of names of columns with their values; repair this row.',
  'no-tables':
    'This file holds no tables of Kantelpunt, such as kpOrganisations. Choose another file or begin with a template.',
  'table-twice':
    'The table {{name}} is there more than once (on {{sheets}}), so it is not clear which one counts. Delete the copy, or give it a name that does not begin with kp.',
  'table-missing':
    'The table {{name}} is needed, but is missing or empty; fill it in or copy it from a template.',
  'one-row-expected-none': 'This table should have one row, but it is empty; fill in a row.',
  'one-row-expected-more': 'This table should have one row, but it has {{rows}}; clear the other rows.',
  'header-missing-near':
    'The column ‘{{header}}’ is missing and is needed. There is a column ‘{{nearest}}’; put ‘{{header}}’ above it if it is the one, or add the column.',
  'header-missing-alone': 'The column ‘{{header}}’ is missing and is needed; add this column.',
  'header-twice':
    'The column ‘{{header}}’ is there twice, so it is not clear which one counts; delete one or give it another name.',
  'header-near-miss':
    'The column ‘{{header}}’ is not read, but its name looks like ‘{{nearest}}’. Put ‘{{nearest}}’ above it if that is the one you mean; otherwise you need not do anything.',
  'merged-cells':
    'The cells {{range}} are merged, so it is not clear which value belongs to which row; split these cells.',
  'index-carried':
    'There is no indexation for {{year}}; the rates of {{from}} have been used. Add a row for {{year}} as soon as they are known.',
  'unmet-target-lot':
    'In lot ‘{{lot}}’ {{amount}} of targets and cuts cannot be found ({{years}}), because there is no more budget. Lower the target or the cut, or find this amount somewhere else.',
  'unmet-target-subsidies':
    'Of the target on subsidies {{amount}} cannot be found ({{years}}), because there is no more subsidy. Lower the target or find this amount somewhere else.',
  'shield-broken-subsidies':
    'Among the subsidies only shielded organisations are left in {{years}}, so they take part of the cut after all. Lower the target or let more organisations take part.',
  'shield-broken-lot':
    'In lot ‘{{lot}}’ only shielded parties are left in {{years}}, so they take part of the cut after all. Lower the cut or let more parties take part.',
  'whole-number-percentage':
    'This has been read as {{read}}. Type {{meant}}, with the per cent sign, if that is what you mean.',
  'own-income-high':
    'Own income is {{share}} of the costs, and earning more than half oneself rarely succeeds; check the amount.',
  'no-municipal-stream':
    'This organisation gets no municipal money in kpMunicipal, so a cut does not touch it directly; add a row there if it does get money.',
  'grant-without-end':
    'For funder ‘{{funder}}’ it is not known until when it pays or how long a decision lasts, so it is assumed to go on paying. Fill in one of the two if that is not so.',
  'year-without-lot':
    'No lot runs in {{year}}; check the start and term of the lots, or the first and last year.',
  'staircase-below-one':
    'This phasing ends at {{last}}, so the full amount is never reached; put 1 at the end if it should be.',
  'number-as-text':
    'This number is written as text and has been read as {{read}}; type it again if that is wrong.',
};
