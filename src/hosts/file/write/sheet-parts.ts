import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import { TYPE_OF } from '../package/content-types';
import { bytesOf } from '../xml/xml-text';
import type { CellWriting } from './cell-xml';
import { chartParts } from './chart-parts';
import { RelationList, type Draft } from './draft';
import { drawingBytes } from './drawing-xml';
import { headerNotes, noteBoxesBytes, notesBytes } from './notes-xml';
import type { PlacedCell } from './placed-cell';
import { placedCells } from './place-cells';
import { sheetBytes } from './sheet-xml';
import { tablePartBytes } from './table-xml';
import type { ListPlace } from './validation-xml';

export interface SheetPlace extends CellWriting {
  /** The part that the sheet becomes. */
  readonly part: string;
  readonly placeOfList: ListPlace;
  readonly codeName: string | null;
  readonly selected: boolean;
  /** Gives a table a number that no other table has. */
  readonly nextTableId: () => number;
}

const DECLARATION = /^<\?xml[^>]*\?>\s*/;

async function addDrawing(
  draft: Draft,
  relations: RelationList,
  spec: SheetSpec,
  cells: readonly PlacedCell[],
): Promise<string | null> {
  if (spec.charts.length === 0) return null;
  const charts = new RelationList();
  for (const chart of await chartParts(spec.name, spec.charts, cells)) {
    const bytes = bytesOf(chart.replace(DECLARATION, ''));
    charts.add('chart', draft.addNumbered('xl/charts/chart', 'xml', TYPE_OF.chart, bytes));
  }
  const part = draft.addNumbered('xl/drawings/drawing', 'xml', TYPE_OF.drawing, drawingBytes(spec.charts));
  draft.relate(part, charts.all());
  return relations.add('drawing', part);
}

function addNotes(draft: Draft, relations: RelationList, spec: SheetSpec): string | null {
  const notes = headerNotes(spec.tables);
  if (notes.length === 0) return null;
  relations.add('comments', draft.addNumbered('xl/comments', 'xml', TYPE_OF.comments, notesBytes(notes)));
  const boxes = draft.addNumbered('xl/drawings/vmlDrawing', 'vml', TYPE_OF.vml, noteBoxesBytes(notes));
  return relations.add('vmlDrawing', boxes);
}

/** Puts a sheet and everything that belongs to it in the draft, under the part that `place` names. */
export async function addSheetParts(draft: Draft, spec: SheetSpec, place: SheetPlace): Promise<void> {
  const cells = placedCells(spec);
  const relations = new RelationList();
  const tables = spec.tables.map((table) => {
    const bytes = tablePartBytes(table, place.nextTableId());
    return relations.add('table', draft.addNumbered('xl/tables/table', 'xml', TYPE_OF.table, bytes));
  });
  const drawing = await addDrawing(draft, relations, spec, cells);
  const noteBoxes = addNotes(draft, relations, spec);
  const bytes = sheetBytes(spec, cells, { ...place, relations: { drawing, noteBoxes, tables } });
  draft.replace(place.part, bytes);
  draft.relate(place.part, relations.all());
}
