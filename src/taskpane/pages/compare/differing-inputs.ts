import { monthNumber, yearOfMonth } from '../../../core/month';
import { choiceLabel } from '../../../i18n/choice-label';
import { formatDate, formatPlain, formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { columnHeader } from '../../../i18n/name-of';
import { translate } from '../../../i18n/translate';
import type { Levers, Model, PlainDate, Scenario } from '../../../model/model';
import { isOverridable } from '../../../model/parse/overridable';
import { REFERENCE, TABLE_NAMES } from '../../../model/tables';
import { inputTable, type InputValues } from '../../../workbook/edits/input-table';
import { layoutOf, plainColumn, textColumn, type Layout, type Row } from '../../../workbook/layout/layout';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import type { TableImage } from '../../../workbook/port';
import { textOf } from '../inputs/field-value';
import { columnInWords, rowInWords, valueInWords } from '../scenarios/override-words';

interface Compared {
  readonly model: Model;
  readonly scenarios: readonly Scenario[];
  readonly images: readonly TableImage[];
  /** Of the tables. */
  readonly tables: Language;
}

/** What was filled in differently in these scenarios: a row for each lever and each replaced input that differs. */
export const differingInputs = (compared: Compared, language: Language): Layout => {
  const { scenarios } = compared;
  return layoutOf(
    [
      translate(language)('paneCompare.inputs.what'),
      ...scenarios.map(({ name }) => scenarioWord(name, language)),
    ],
    [...leverRows(compared, language), ...overrideRows(compared, language)].filter(differs),
    [textColumn, ...scenarios.map(() => plainColumn)],
  );
};

const differs = ([, ...values]: Row): boolean => new Set(values).size > 1;

const leverRows = ({ model, scenarios }: Compared, language: Language): readonly Row[] => {
  const words = scenarios.map(({ levers }) => leversInWords(levers, model, language));
  const [first] = words;
  return Object.keys(first ?? {}).map((lever) => [
    columnHeader('scenarios', lever, language),
    ...words.map((each) => each[lever as keyof Levers]),
  ]);
};

const leversInWords = (
  levers: Levers,
  { tables: { organisations } }: Model,
  language: Language,
): Readonly<Record<keyof Levers, string>> => {
  const share = (value: number): string => formatShare(value, language, 2);
  const factor = (value: number): string => formatPlain(value, language);
  const yesNo = (value: boolean): string => choiceLabel('yesNo', String(value), language);
  const names = (positions: ReadonlySet<number>): string =>
    [...positions].map((position) => organisations[position]?.name ?? '').join('; ');
  const { cutPhase, announced, mainPassThrough, minimumNoticeMonths } = levers;
  return {
    cut: share(levers.cut),
    // From when does not matter where nothing is cut.
    cutFrom: levers.cut === 0 ? '' : String(levers.cutFrom),
    cutPhase: levers.cut === 0 ? '' : [cutPhase].flat().map(factor).join('; '),
    targetFactor: factor(levers.targetFactor),
    indexationWithheld: share(levers.indexationWithheld),
    ownIncomeFactor: factor(levers.ownIncomeFactor),
    costFactor: factor(levers.costFactor),
    mainPassThrough: mainPassThrough === null ? '' : factor(mainPassThrough),
    outOfPlan: names(levers.outOfPlan),
    withdrawnFunders: [...levers.withdrawnFunders].join('; '),
    endedSupport: names(levers.endedSupport),
    transition: yesNo(levers.transition),
    allot: yesNo(levers.allot),
    renewals: yesNo(levers.renewals),
    announced: announced === null ? '' : dayInWords(announced, language),
    minimumNoticeMonths: minimumNoticeMonths === null ? '' : factor(minimumNoticeMonths),
  };
};

const dayInWords = ({ month, day }: PlainDate, language: Language): string => {
  const [months, days] = [monthNumber(month), day].map((part) => String(part).padStart(2, '0'));
  return formatDate(`${yearOfMonth(month)}-${months ?? ''}-${days ?? ''}`, language);
};

/** Which input a row of kpOverrides replaces. */
const nameOf = ({ table, key, column }: InputValues): string => JSON.stringify([table, key ?? null, column]);

const overrideRows = (compared: Compared, language: Language): readonly Row[] => {
  const rows = inputTable(compared.images, 'overrides', compared.tables)?.rows ?? [];
  const chosen = new Set(compared.scenarios.map(({ name }) => name).filter((name) => name !== REFERENCE));
  const used = rows.map(({ values }) => values).filter(({ scenario }) => chosen.has(textOf(scenario)));
  const asFilledIn = translate(language)('paneCompare.inputs.asFilledIn');
  const inputs = new Map(used.map((values) => [nameOf(values), values]));
  return [...inputs].map(([name, input]) => [
    inputInWords(input, language),
    ...compared.scenarios.map((scenario) => {
      const last = used.findLast((each) => each.scenario === scenario.name && nameOf(each) === name);
      return last === undefined ? asFilledIn : shown(last, language);
    }),
  ]);
};

const tableOf = ({ table }: InputValues) => TABLE_NAMES.filter(isOverridable).find((name) => name === table);

const inputInWords = (values: InputValues, language: Language): string => {
  const table = tableOf(values);
  if (table === undefined) return [values.table, values.key, values.column].map(textOf).join(' ');
  const column = columnInWords(table, values.column, language);
  const row = rowInWords(table, values.key, language);
  return row === null ? column : translate(language)('paneScenarios.overrides.item', { column, row });
};

const shown = (values: InputValues, language: Language): string => {
  const table = tableOf(values);
  return table === undefined
    ? textOf(values.value)
    : valueInWords(table, textOf(values.column), values.value, language);
};
