import type { Language } from '../../i18n/language';
import { workbookTableName } from '../../i18n/name-of';
import type { TableName } from '../../model/tables';
import {
  addRow,
  removeRow,
  setInRow,
  type InputRow,
  type InputTable,
  type InputValues,
} from '../edits/input-table';
import type { TableEdit } from '../live-workbook';
import type { TableImage } from '../port';
import { WriteRefusal } from '../write-refusal';
import { inputsOfOrganisation, tableToWrite } from './inputs-of-organisation';
import { fundValues, municipalValues, organisationValues, type OwnBudget, type OwnFund } from './own-budget';

/** The tables that hold rows about one organisation. */
export type OrganisationTable = 'organisations' | 'municipal' | 'grants';

/** A row about an organisation: which one of its rows in that table, and what it was called when it was shown. */
export interface RowOfOrganisation {
  readonly table: OrganisationTable;
  readonly organisation: string;
  /** From 0, among the rows of this organisation. */
  readonly nth: number;
  /** The fund or kind of money that stood there, so that another row is never changed in its place. */
  readonly known: unknown;
}

/** A workbook as it is right before it is changed. */
export interface Standing {
  readonly images: readonly TableImage[];
  readonly language: Language;
}

const KNOWN_BY = { organisations: 'organisation', municipal: 'stream', grants: 'funder' } as const;

/** What a row is known by: the fund, the kind of money, or the organisation itself. */
export const knownBy = (table: OrganisationTable, { values }: InputRow): unknown => values[KNOWN_BY[table]];

/** The row as the tables now are; a refusal where it is gone or another one stands there. */
const rowNow = (
  { images, language }: Standing,
  { table, organisation, nth, known }: RowOfOrganisation,
): { readonly into: InputTable; readonly row: number } => {
  const into = tableToWrite(images, table, language);
  const inputs = inputsOfOrganisation(images, organisation, language);
  const own = inputs.own === null ? [] : [inputs.own];
  const rows = { organisations: own, municipal: inputs.municipal, grants: inputs.funds }[table];
  const found = rows[nth];
  if (found === undefined || knownBy(table, found) !== known) {
    throw new WriteRefusal({
      reason: 'rowGone',
      table: into.image.name,
      row: found?.row ?? into.rows.length,
    });
  }
  return { into, row: found.row };
};

export const setOfOrganisation = (
  standing: Standing,
  place: RowOfOrganisation,
  values: InputValues,
): readonly TableEdit[] => {
  const { into, row } = rowNow(standing, place);
  return setInRow(into, row, values);
};

/** Changes a fund; what depends on it by its name goes along. */
export const setFund = (
  standing: Standing,
  place: RowOfOrganisation,
  values: InputValues,
): readonly TableEdit[] => {
  const own = setOfOrganisation(standing, place, values);
  const { funder } = values;
  if (typeof funder !== 'string' || funder === place.known) return own;
  const grants = tableToWrite(standing.images, 'grants', standing.language);
  const dependents = inputsOfOrganisation(
    standing.images,
    place.organisation,
    standing.language,
  ).funds.filter((row) => row.values['dependsOn'] === place.known && place.known !== null);
  return [...own, ...dependents.flatMap(({ row }) => setInRow(grants, row, { dependsOn: funder }))];
};

export const removeOfOrganisation = (standing: Standing, place: RowOfOrganisation): readonly TableEdit[] => {
  const { into, row } = rowNow(standing, place);
  return [removeRow(into, row)];
};

export const addFund = (
  { images, language }: Standing,
  organisation: string,
  fund: OwnFund,
): readonly TableEdit[] => [addRow(tableToWrite(images, 'grants', language), fundValues(organisation, fund))];

export const addSubsidy = (
  { images, language }: Standing,
  organisation: string,
  amount: number,
): readonly TableEdit[] => [
  addRow(tableToWrite(images, 'municipal', language), municipalValues(organisation, amount)),
];

/** Another organisation beside those that are there. */
export const addOrganisation = (standing: Standing, budget: OwnBudget): readonly TableEdit[] => [
  addRow(tableToWrite(standing.images, 'organisations', standing.language), organisationValues(budget)),
  ...(budget.municipal === 0 ? [] : addSubsidy(standing, budget.organisation, budget.municipal)),
  ...budget.funds.flatMap((fund) => addFund(standing, budget.organisation, fund)),
];

/** The columns in which the name of an organisation may stand besides its own table. */
const NAMED_IN: readonly (readonly [TableName, string])[] = [
  ['municipal', 'organisation'],
  ['grants', 'organisation'],
  ['support', 'from'],
  ['support', 'to'],
  ['reach', 'organisation'],
];

/** Takes an organisation out with all rows about it; rows from below, so that the others keep their place meanwhile. */
export const removeOrganisation = (standing: Standing, name: string): readonly TableEdit[] => {
  const { images, language } = standing;
  const tables = new Set<TableName>(['organisations', ...NAMED_IN.map(([table]) => table)]);
  return [...tables].flatMap((table) => {
    const columns = [
      ...(table === 'organisations' ? ['organisation'] : []),
      ...NAMED_IN.filter(([each]) => each === table).map(([, column]) => column),
    ];
    if (!images.some((image) => image.name === workbookTableName(table))) return [];
    const found = tableToWrite(images, table, language);
    return found.rows
      .filter(({ values }) => columns.some((column) => values[column] === name))
      .toReversed()
      .map(({ row }) => removeRow(found, row));
  });
};
