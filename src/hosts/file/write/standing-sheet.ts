import type { BookSheet } from '../package/book';
import { damaged } from '../unreadable-file';
import { scanXml } from '../xml/scan';
import type { Parts } from '../zip/unpack';

/** What is worth knowing of a sheet that is about to be replaced. */
export interface StandingSheet {
  readonly codeName: string | null;
  readonly isProtected: boolean;
  readonly selected: boolean;
  /** Form controls and embedded objects that stand in the sheet itself. */
  readonly holds: ReadonlySet<string>;
}

const REMARKABLE = new Set([
  'controls',
  'oleObjects',
  'picture',
  'legacyDrawingHF',
  'dataConsolidate',
  'scenarios',
]);

export function standingSheet(parts: Parts, sheet: BookSheet): StandingSheet {
  const bytes = parts.get(sheet.part);
  if (!bytes) throw damaged(sheet.part);
  let codeName: string | null = null;
  let isProtected = false;
  let selected = false;
  const holds = new Set<string>();
  scanXml(bytes, sheet.part, {
    open: (name, attributes) => {
      if (name === 'sheetPr') codeName = attributes['codeName'] ?? null;
      if (name === 'sheetProtection') isProtected = !['0', 'false', undefined].includes(attributes['sheet']);
      if (name === 'sheetView') selected = ['1', 'true'].includes(attributes['tabSelected'] ?? '');
      if (REMARKABLE.has(name)) holds.add(name);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { codeName, isProtected, selected, holds };
}
