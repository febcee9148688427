import { formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { RawModel, RawRow } from '../../model/parse/raw';
import type { TemplateKind } from './template-kind';

type Values = Readonly<Record<string, unknown>>;

/** The provisional rates that the VNG published for 2025, the last ones known. */
const LATEST_RATES = { wage: 0.0418, price: 0.0182 };
/** Eight and a half years is the longest contract; four years are a council's term. */
const YEARS = { contract: 9, organisatie: 4, raad: 9 } as const satisfies Record<TemplateKind, number>;
const CUTS = {
  contract: [0.1],
  organisatie: [0.1, 0.25],
  raad: [0.05, 0.1, 0.2],
} as const satisfies Record<TemplateKind, readonly number[]>;

/** What is realistic where a user knows no better, beside the milder defaults of the model. */
export const REALISTIC = { adaptability: 1, frictionMonths: 6 };
const UNKNOWN_CONDITION = { condition: 'retained', threshold: 0.5, term: 2 };

const rows = (...values: readonly Values[]): readonly RawRow[] =>
  values.map((row, index) => ({ row: index + 1, values: row }));

const scenarios = (kind: TemplateKind, cutFrom: number, language: Language): readonly RawRow[] => {
  const t = translate(language);
  return rows(
    { scenario: t('templates.starter.policy'), cut: 0, targetFactor: 1 },
    ...CUTS[kind].map((cut) => ({
      scenario: t('templates.starter.cut', { share: formatShare(cut, language) }),
      cut,
      cutFrom,
    })),
  );
};

const ofOneOrganisation = (language: Language): RawModel => {
  const organisation = translate(language)('templates.starter.organisation');
  return {
    organisations: rows({ organisation, ...REALISTIC }),
    municipal: rows({ organisation, stream: 'subsidy' }),
    grants: rows({ organisation, ...UNKNOWN_CONDITION }),
  };
};

const ofContract = (language: Language): RawModel => {
  const t = translate(language);
  return {
    lots: rows({ lot: t('templates.starter.lot'), wageShare: 0.9, indexed: 1 }),
    organisations: rows({ organisation: t('templates.starter.firstOrganisation'), ...REALISTIC }),
  };
};

/** The rows of a template that nobody has filled in yet: what is realistic, and cells to be filled in. */
export const starterModel = (kind: TemplateKind, firstYear: number, language: Language): RawModel => {
  const years = Array.from({ length: YEARS[kind] }, (_, index) => firstYear + index);
  const lastYear = firstYear + YEARS[kind] - 1;
  return {
    model: rows({
      priceLevelYear: firstYear,
      ...(kind === 'organisatie' ? { firstYear, lastYear } : {}),
    }),
    indexation: rows(...years.map((year) => ({ year, ...LATEST_RATES }))),
    ...(kind === 'organisatie' ? ofOneOrganisation(language) : ofContract(language)),
    scenarios: scenarios(kind, firstYear + 1, language),
  };
};
