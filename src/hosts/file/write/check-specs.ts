import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import { BrokenSpec } from '../broken-spec';
import { overlap } from '../read/address';
import { LISTS_SHEET } from './lists-sheet';
import { tableArea } from './place-cells';

const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/u;
const LONGEST_NAME = 31;

function checkName(name: string): void {
  const wrong =
    name.trim() === '' ||
    name.length > LONGEST_NAME ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    [LISTS_SHEET.toLowerCase(), 'history'].includes(name.toLowerCase());
  if (wrong) throw new BrokenSpec(`a sheet cannot be called “${name}”`);
}

function checkUnique(names: readonly string[], what: string): void {
  const lower = names.map((name) => name.toLowerCase());
  const twice = names.find((_, index) => lower.indexOf(lower[index] ?? '') !== index);
  if (twice !== undefined) throw new BrokenSpec(`two ${what} are called ${twice}`);
}

/** Throws `BrokenSpec` for sheets that no workbook can hold together. */
export function checkSpecs(specs: readonly SheetSpec[]): void {
  for (const spec of specs) {
    checkName(spec.name);
    const areas = spec.tables.map(tableArea);
    const crossing = areas.some((area, index) =>
      areas.slice(index + 1).some((other) => overlap(area, other)),
    );
    if (crossing) throw new BrokenSpec(`${spec.name}: two tables overlap`);
  }
  checkUnique(
    specs.map((spec) => spec.name),
    'sheets',
  );
  checkUnique(
    specs.flatMap((spec) => spec.tables.map((table) => table.name)),
    'tables',
  );
}
