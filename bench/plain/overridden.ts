import type { OverrideRow, OverrideValue, PlainModel } from './model';

/** The inputs of one scenario: each override replaces one column of the rows it names, in table order. */
export function overridden(model: PlainModel, scenario: string): PlainModel {
  const rows = (model.overrides ?? []).filter((row) => row.scenario === scenario);
  return rows.reduce(applied, model);
}

function applied(model: PlainModel, row: OverrideRow): PlainModel {
  const key = row.key ?? '';
  const put = <Row extends object>(
    table: readonly Row[] | null | undefined,
    keyOf: (r: Row) => string,
  ): Row[] =>
    (table ?? []).map((r) => (key === '*' || keyOf(r) === key ? replaced(r, row.column, row.value) : r));
  switch (row.table) {
    case 'lots':
      return { ...model, lots: put(model.lots, (r) => r.lot) };
    case 'targets':
      return { ...model, targets: put(model.targets, (r) => r.name) };
    case 'organisations':
      return { ...model, organisations: put(model.organisations, (r) => r.organisation) };
    case 'municipal':
      return {
        ...model,
        municipal: put(model.municipal, (r) => [r.organisation, r.stream, r.lot ?? ''].join('|')),
      };
    case 'grants':
      return { ...model, grants: put(model.grants, (r) => [r.organisation, r.funder].join('|')) };
    case 'transition':
      return model.transition
        ? { ...model, transition: replaced(model.transition, row.column, row.value) }
        : model;
  }
}

const replaced = <Row extends object>(row: Row, column: string, value: OverrideValue): Row => ({
  ...row,
  [column]: value,
});
