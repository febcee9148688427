import { quotedSheet } from '../../../workbook/cell-address';
import type { Told } from '../../../workbook/explanation/told';
import { cellReferences } from '../../../workbook/explain/cell-references';
import { inputAt, type InputCell } from '../../../workbook/explain/input-cells';
import { ourCall, type OurCall } from '../../../workbook/explain/our-call';
import { subjectAt } from '../../../workbook/explain/subject-at';
import type { Subject } from '../../../workbook/explain/explained';
import { scenarioNameOf } from '../../../workbook/layout/scenario-word';
import type { LiveWorkbook, SelectedCell } from '../../../workbook/live-workbook';
import { REFERENCE } from '../../../model/tables';
import { placeIn } from '../../parts/place-in';

/** What the selected cell is to us. */
export type Selected = { readonly cell: string } & (
  | { readonly kind: 'figure'; readonly subject: Subject; readonly scenario: string; readonly call: OurCall }
  | { readonly kind: 'function'; readonly call: OurCall }
  | { readonly kind: 'formula'; readonly formula: string; readonly refers: readonly string[] }
  | { readonly kind: 'input'; readonly input: InputCell }
  | { readonly kind: 'other' }
);

interface Asked {
  readonly workbook: LiveWorkbook;
  readonly told: Told;
}

/** Reads the selected cell and finds what it is; null where no single cell is selected. */
export const selectedExplanation = async ({ workbook, told }: Asked): Promise<Selected | null> => {
  const selected = await workbook.selected();
  if (selected === null) return null;
  const cell = `${quotedSheet(selected.sheet)}!${selected.cell}`;
  if (selected.formula === null) {
    const input = inputAt(await workbook.tables(), selected);
    return input === null ? { cell, kind: 'other' } : { cell, kind: 'input', input };
  }
  const call = ourCall(selected.formula);
  if (call === null) {
    const refers = cellReferences(selected.formula, quotedSheet(selected.sheet));
    return { cell, kind: 'formula', formula: selected.formula, refers };
  }
  const [, second, third] = await Promise.all(
    call.arguments.map((argument) => valueOf(workbook, selected, argument)),
  );
  const own = told.model.scenarios.map(({ name }) => name);
  const scenario = second === undefined || second === null ? null : scenarioNameOf(second, own);
  const subject = scenario === null ? null : subjectIn(selected, call, third ?? null, told);
  return scenario === null || subject === null
    ? { cell, kind: 'function', call }
    : { cell, kind: 'figure', subject, scenario: own.includes(scenario) ? scenario : REFERENCE, call };
};

const subjectIn = (
  { within: { row, column } }: SelectedCell,
  { name }: OurCall,
  of: string | null,
  told: Told,
): Subject | null => subjectAt(told, { function: name, of, row, column });

/** What an argument says: a text of its own, or what stands in the cell it names; null where it is something else. */
const valueOf = async (
  workbook: LiveWorkbook,
  { sheet }: SelectedCell,
  argument: string,
): Promise<string | null> => {
  const text = /^"(.*)"$/s.exec(argument)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  const plain = argument.replaceAll('$', '');
  const place = placeIn(plain.includes('!') ? plain : `${quotedSheet(sheet)}!${plain}`);
  if (place === null || !/^[A-Z]{1,3}\d+$/.test(place.cell)) return null;
  const value = await workbook.cellValue(place);
  return typeof value === 'string' && value !== '' ? value : null;
};
