import type { Language } from '../../i18n/language';
import { workbookTableName } from '../../i18n/name-of';
import type { TableName } from '../../model/tables';
import { inputTable, type InputRow, type InputTable } from '../edits/input-table';
import type { TableImage } from '../port';
import { WriteRefusal } from '../write-refusal';

/** What stands in the tables about one organisation. A table that is not there is null. */
export interface OrganisationInputs {
  readonly name: string;
  /** Null where the organisation is not in the table (any more). */
  readonly own: InputRow | null;
  readonly municipal: readonly InputRow[];
  readonly funds: readonly InputRow[];
  /** All tables as they were read. */
  readonly images: readonly TableImage[];
  readonly tables: {
    readonly organisations: InputTable | null;
    readonly municipal: InputTable | null;
    readonly grants: InputTable | null;
  };
}

const nameIn = ({ values }: InputRow): string =>
  typeof values['organisation'] === 'string' ? values['organisation'].trim() : '';

const rowsOf = (table: InputTable | null, name: string): readonly InputRow[] =>
  table?.rows.filter((row) => nameIn(row) === name) ?? [];

export const inputsOfOrganisation = (
  images: readonly TableImage[],
  name: string,
  language: Language,
): OrganisationInputs => {
  const tables = {
    organisations: inputTable(images, 'organisations', language),
    municipal: inputTable(images, 'municipal', language),
    grants: inputTable(images, 'grants', language),
  };
  return {
    name,
    own: rowsOf(tables.organisations, name)[0] ?? null,
    municipal: rowsOf(tables.municipal, name),
    funds: rowsOf(tables.grants, name),
    images,
    tables,
  };
};

/** The organisations of a workbook by name, in the order of their table, each once. */
export const organisationNames = (images: readonly TableImage[], language: Language): readonly string[] => {
  const rows = inputTable(images, 'organisations', language)?.rows ?? [];
  return [...new Set(rows.map(nameIn).filter((name) => name !== ''))];
};

/** The table, or a refusal that says it is gone. */
export const tableToWrite = (
  images: readonly TableImage[],
  name: TableName,
  language: Language,
): InputTable => {
  const table = inputTable(images, name, language);
  if (table === null) throw new WriteRefusal({ reason: 'tableGone', table: workbookTableName(name) });
  return table;
};
