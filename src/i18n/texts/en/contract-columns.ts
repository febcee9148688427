import type { SameKeys } from '../same-keys';
import type { contractColumns as dutch } from '../nl/contract-columns';

/** Headers and notes of the tables on the sheet Contract. */
export const contractColumns: SameKeys<typeof dutch> = {
  model: {
    title: {
      header: 'Title',
      note: 'What this calculation is called, for example the name of the contract.',
    },
    priceLevelYear: {
      header: 'Price level (year)',
      note: 'The year in whose prices all amounts in this file are stated.',
    },
    proRata: {
      header: 'Part of a year by',
      note: 'How a part of a year counts: by months or by days. Empty: months.',
    },
    firstYear: {
      header: 'First year',
      note: 'The first calendar year to show beside the lots. Needed where there are no lots.',
    },
    lastYear: {
      header: 'Last year',
      note: 'The last calendar year to show beside the lots. Needed where there are no lots.',
    },
  },
  lots: {
    lot: { header: 'Lot', note: 'The name of the lot; each name stands here once.' },
    annualValue: {
      header: 'Annual value (€ per year)',
      note: 'What the municipality pays for this lot in a full year, in the price level of the model.',
    },
    start: {
      header: 'Start (first day of a month)',
      note: 'The date on which the contract starts: always the first day of a month, such as 1 July 2026.',
    },
    termMonths: {
      header: 'Term (months)',
      note: 'How many months the contract runs, extensions included: 1 to 180. Eight and a half years is 102.',
    },
    wageShare: {
      header: 'Wage share (%)',
      note: 'Which part of the costs is wages; with VNG indexation often 90%.',
    },
    indexed: {
      header: 'Indexed (%)',
      note: 'Which part of the rise in wages and prices the municipality pays. Empty: 100%.',
    },
    coordinationFee: {
      header: 'Coordination fee (%)',
      note: 'Which part the main contractor keeps for leading the contract. Empty: 0%.',
    },
    ringFenced: {
      header: 'Ring-fenced (€ per year)',
      note: 'The part of the annual value that stays outside targets and cuts. Empty: nothing.',
    },
    mainContractor: {
      header: 'Main contractor',
      note: 'The organisation that gets the rest of the budget; empty if it is not worked out here.',
    },
    mainPassThrough: {
      header: 'Pass-through of main contractor (1 = ordinary)',
      note: 'How much of a cut the main contractor takes: 0 is shielded, 1 in proportion, 2 double. Empty: 1.',
    },
    minSubcontractShare: {
      header: 'Least part to subcontractors (%)',
      note: 'Which part of the budget must at least go to subcontractors under the contract. Empty: 0%.',
    },
    minSubcontractors: {
      header: 'Least number of subcontractors',
      note: 'How many different subcontractors the contract asks at least. Empty: 0.',
    },
    countedTypes: {
      header: 'Types that count',
      note: 'Which types of organisations count for these two demands, separated by semicolons. Empty: all.',
    },
  },
  indexation: {
    year: { header: 'Year', note: 'The calendar year in which this rise takes effect.' },
    wage: {
      header: 'Wages (OVA, %)',
      note: 'How much wages rise in this year, such as 4.7%. This is what costs do.',
    },
    price: { header: 'Prices (PPC, %)', note: 'How much prices rise in this year, such as 2.5%.' },
    paidWage: {
      header: 'Wages according to the municipality (%)',
      note: 'The rise in wages that the municipality reckons with. Empty: the same as Wages.',
    },
    paidPrice: {
      header: 'Prices according to the municipality (%)',
      note: 'The rise in prices that the municipality reckons with. Empty: the same as Prices.',
    },
    correction: {
      header: 'True-up (%)',
      note: 'A correction of an earlier provisional rate, only in what the municipality pays. Empty: 0%.',
    },
  },
  targets: {
    name: { header: 'Efficiency target', note: 'The name of the target; each name stands here once.' },
    lot: {
      header: 'Applies to',
      note: 'A lot, "all lots", "subsidies", or "provisional item" if nobody has been given it yet.',
    },
    kind: {
      header: 'Kind',
      note: 'Structural stays; incidental holds only in the years of its phasing.',
    },
    unit: { header: 'Unit', note: 'Is the amount in euros per year, or a part of the budget?' },
    amount: {
      header: 'Amount (€ per year) or part',
      note: 'Euros in a full year once the target is complete, or a part such as 10%.',
    },
    from: { header: 'From (year)', note: 'The calendar year in which the target begins.' },
    phase: {
      header: 'Phasing',
      note: 'A number of years (4 is four equal steps), or levels from 0 to 1 per year, such as 0.2; 0.6; 1.',
    },
    indexed: {
      header: 'Rises with the index',
      note: 'Whether the amount grows with indexation; only on lots. Empty: no.',
    },
  },
  transition: {
    budget: { header: 'Budget (€)', note: 'How much transition budget there is in all.' },
    from: {
      header: 'From (year)',
      note: 'The first year in which it may be spent. Empty: from the start.',
    },
    to: {
      header: 'Up to and including (year)',
      note: 'The last year in which it may be spent. Empty: to the end.',
    },
    taper: {
      header: 'Taper (part of the loss per year)',
      note: 'Which part of the loss is paid in the first year, the second and so on, such as 1; 0.5; 0.25. Never rising.',
    },
    capPerOrganisation: {
      header: 'Highest amount per organisation (€ per year)',
      note: 'One organisation gets no more than this in a year. Empty: no limit.',
    },
    rule: {
      header: 'Sharing when short',
      note: 'In proportion, or those with the smallest reserve first. Empty: in proportion.',
    },
    countsAsMunicipal: {
      header: 'Counts as municipal money',
      note: 'Whether funders see this money as a contribution of the municipality. Empty: yes.',
    },
    types: {
      header: 'For types',
      note: 'Which types of organisations may ask, separated by semicolons. Empty: all.',
    },
  },
};
