import type { SameKeys } from '../same-keys';
import type { organisationColumns as dutch } from '../nl/organisation-columns';

/** Headers and notes of the tables on the sheet Organisations. */
export const organisationColumns: SameKeys<typeof dutch> = {
  organisations: {
    organisation: {
      header: 'Organisation',
      note: 'The name of the organisation; each name stands here once.',
    },
    type: {
      header: 'Type',
      note: 'What sort of organisation it is. Choose from the list or make up a type of your own.',
    },
    ring: {
      header: 'Ring (1–3)',
      note: 'How near the organisation stands to the contract: 1 the nearest, 3 the farthest. May be empty.',
    },
    fixedCosts: {
      header: 'Fixed costs (€ per year)',
      note: 'Costs that remain when the work shrinks, such as rent and management.',
    },
    variableCosts: {
      header: 'Variable costs (€ per year)',
      note: 'Costs that can shrink with the work, such as hours and activities.',
    },
    wageShare: { header: 'Wage share (%)', note: 'Which part of the costs is wages. Empty: 70%.' },
    ownIncome: {
      header: 'Own income (€ per year)',
      note: 'What the organisation earns itself: letting, sales, contributions of participants.',
    },
    openingReserve: {
      header: 'Free reserve (€)',
      note: 'The reserve at the start, without earmarked reserves and funds. May be negative.',
    },
    minimumReserve: {
      header: 'Lowest reserve allowed (€)',
      note: 'Below this the organisation does not make it. Empty: €0.',
    },
    adaptability: {
      header: 'Adaptation (% of the loss)',
      note: 'Which part of a loss is saved on variable costs. Empty: 0%; 100% is often realistic.',
    },
    ownIncomeFollows: {
      header: 'Own income shrinks along (%)',
      note: 'How strongly own income shrinks with the work a year later. Empty: 0%.',
    },
    frictionMonths: {
      header: 'Friction costs (months)',
      note: 'How many months the saved costs still run on: 0 to 12. Empty: 0; 6 is often realistic.',
    },
    fte: { header: 'Paid staff (fte)', note: 'How many full-time jobs are paid. Empty: 0.' },
    subsidisedSince: {
      header: 'Subsidised since (year)',
      note: 'The year in which the subsidy began; needed for the message about notice.',
    },
  },
  municipal: {
    organisation: { header: 'Organisation', note: 'Who gets this money: a name from kpOrganisations.' },
    stream: {
      header: 'Kind of contribution',
      note: 'Subcontract, partner in the consortium, subsidy, or ring-fenced money of a lot.',
    },
    lot: { header: 'Lot', note: 'The lot that the money comes from; empty for a subsidy.' },
    share: {
      header: 'Share (% of the lot)',
      note: 'Part of the budget of the lot after the coordination fee, or of its ring-fenced part. Fill in this or the amount.',
    },
    amount: {
      header: 'Amount (€ per year)',
      note: 'Amount in a full year, in the price level of the model. Fill in this or the share; the amount for a subsidy.',
    },
    from: {
      header: 'From',
      note: 'First year (2026) or first month (2026-04) in which the money comes. Empty: from the start.',
    },
    to: {
      header: 'Up to and including',
      note: 'Last year (2028) or last month (2028-06) in which the money comes. Empty: to the end.',
    },
    indexed: {
      header: 'Indexed (%)',
      note: 'Which part of indexation reaches this organisation. Empty: 100%.',
    },
    passThrough: {
      header: 'Pass-through (1 = ordinary)',
      note: 'How much of a cut this contribution takes: 0 is shielded, 1 ordinary, 2 double. Within a lot it counts relative to the others, for a subsidy by itself. Empty: 1.',
    },
    vatRate: {
      header: 'VAT in the amount (%)',
      note: 'Which rate of VAT is in the amount and so cannot be spent. Empty: 0%.',
    },
    awardProbability: {
      header: 'Chance of award (%)',
      note: 'How likely it is that this money comes; only for the simulation. Empty: 100%.',
    },
  },
  grants: {
    organisation: { header: 'Organisation', note: 'Who gets the grant: a name from kpOrganisations.' },
    funder: { header: 'Funder', note: 'Who pays: the name of the funder.' },
    amount: {
      header: 'Amount (€ per year)',
      note: 'What the funder pays in a full year, as promised; this is not indexed.',
    },
    from: {
      header: 'From',
      note: 'First year (2026) or first month (2026-04) of the grant. Empty: from the start.',
    },
    to: {
      header: 'Up to and including',
      note: 'Last year (2028) or last month (2028-06) of the grant. Empty: to the end.',
    },
    condition: {
      header: 'Condition',
      note: 'When the funder pays; the sheet About says what each choice means.',
    },
    threshold: {
      header: 'Threshold (€ or part)',
      note: 'The limit of the condition: euros per year for "amount from municipality", else a part such as 50%.',
    },
    dependsOn: {
      header: 'Depends on funder',
      note: 'For "other funder pays": which funder of the same organisation must be there.',
    },
    maxShare: {
      header: 'Highest part of costs (%)',
      note: 'The funder pays no more than this part of the costs. Empty: no limit.',
    },
    term: {
      header: 'Term of a decision (years)',
      note: 'After how many years the funder decides again; often 2. Empty: the condition counts every year.',
    },
    lag: {
      header: 'Notice (years ahead)',
      note: 'How many years the funder goes on paying once its condition no longer holds. Empty: 0.',
    },
    recovers: {
      header: 'Comes back',
      note: 'Whether the funder pays again as soon as its condition holds again. Empty: no.',
    },
    advance: {
      header: 'Advance (% in the year itself)',
      note: 'Which part is paid in the year itself and not afterwards. Empty: 100%.',
    },
    withdrawalProbability: {
      header: 'Chance of withdrawal (%)',
      note: 'How likely it is that the funder stops; only for the simulation. Empty: 0%.',
    },
  },
  support: {
    from: { header: 'From organisation', note: 'Who gives support: a name from kpOrganisations.' },
    to: { header: 'To organisation', note: 'Who gets support: a name from kpOrganisations.' },
    amount: {
      header: 'Value (€ per year)',
      note: 'Money, or the value of space and hours. The value is in the costs of the receiver too.',
    },
    firstYear: { header: 'First year', note: 'From which year. Empty: from the start.' },
    lastYear: { header: 'Last year', note: 'Up to and including which year. Empty: to the end.' },
  },
  reach: {
    organisation: { header: 'Organisation', note: 'Who reaches these people: a name from kpOrganisations.' },
    neighbourhood: { header: 'Neighbourhood', note: 'In which neighbourhood.' },
    group: { header: 'Group', note: 'Which people, for example young, old or all.' },
    participants: { header: 'Participants (per year)', note: 'How many people take part in a year.' },
    volunteers: { header: 'Volunteers', note: 'How many volunteers work there.' },
    volunteerHours: {
      header: 'Volunteer hours (per year)',
      note: 'How many hours they give together in a full year.',
    },
  },
  neighbourhoods: {
    neighbourhood: {
      header: 'Neighbourhood',
      note: 'The name of the neighbourhood; each name stands here once.',
    },
    inhabitants: { header: 'Inhabitants', note: 'How many people live there.' },
    needWeight: {
      header: 'Weight by need (1 = average)',
      note: 'How heavily an inhabitant counts: 1 average, 1.5 one and a half times as much need.',
    },
  },
};
