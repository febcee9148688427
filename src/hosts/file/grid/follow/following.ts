import { areaName, cellName, parsedArea } from '../../../../workbook/area';
import { mappedReferences } from '../formula/mapped-references';
import { referenceArea, referenceText } from '../formula/reference-area';
import type { GridTable } from '../grid-book';
import type { Moves } from './moves';

/** A sheet of the file as it now is. */
export interface FollowedSheet {
  readonly name: string;
  readonly moves: Moves;
}

export interface FollowedTable {
  readonly before: GridTable;
  readonly now: GridTable;
}

/** How columns of a table are called now, by what they were called. */
function columnNames({ before, now }: FollowedTable): ReadonlyMap<string, string> {
  const kept = new Set(now.columns);
  return new Map(
    before.columns.flatMap((name, at): readonly [string, string][] => {
      const there = now.columns[at];
      const renamed = !kept.has(name) && there !== undefined && !before.columns.includes(there);
      return renamed ? [[name.toLowerCase(), there]] : [];
    }),
  );
}

/** In brackets `[`, `]`, `#` and `'` of a column's name are preceded by a quote. */
const bracketed = (name: string): string => name.replace(/[[\]#']/g, "'$&");
const unbracketed = (text: string): string => text.replace(/'(.)/g, '$1');

/**
 * Takes along what a grid does not know of: the references in things that it leaves alone, such as charts, print
 * areas and hyperlinks. Sheets and tables are named as they were in the file.
 */
export class Following {
  private readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  private readonly tables: ReadonlyMap<string, string>;
  /** Whether anything of this is not where it was, or called as it was. */
  readonly anything: boolean;

  constructor(
    /** Every sheet of the file, by its name there; null for one that is gone. */
    private readonly sheets: ReadonlyMap<string, FollowedSheet | null>,
    tables: readonly FollowedTable[],
  ) {
    this.tables = new Map(tables.map(({ before, now }) => [before.name.toLowerCase(), now.name]));
    this.columns = new Map(tables.map((each) => [each.before.name.toLowerCase(), columnNames(each)]));
    this.anything =
      [...sheets].some(([name, sheet]) => sheet === null || sheet.name !== name || !sheet.moves.still) ||
      tables.some(({ before, now }) => before.name !== now.name) ||
      [...this.columns.values()].some((names) => names.size > 0);
  }

  /** A formula as a file holds it. `home` is the sheet it stands on, null for one of the workbook. */
  formula(text: string, home: string | null): string {
    if (!this.anything) return text;
    return mappedReferences(text, {
      sheet: (name) => this.nameOf(name),
      area: (area, name) => this.reference(area, name ?? home),
      table: (name, brackets) => this.table(name, brackets),
    });
  }

  /** A list of areas such as `B2:B4 D2` on a sheet; empty where nothing is left of them. */
  areas(text: string, home: string): string {
    return text
      .split(/\s+/)
      .flatMap((each) => this.reference(each, home) ?? [])
      .join(' ');
  }

  /** Where a thing that was put on this cell is now; null where the cell is gone. */
  cell(address: string, home: string): string | null {
    const moves = this.sheet(home)?.moves;
    if (moves === undefined || moves.still) return address;
    const area = parsedArea(address);
    if (area === null) return address;
    if (area.top !== area.bottom || area.left !== area.right) {
      const now = moves.area(area);
      return now === null ? null : areaName(now);
    }
    return moves.cell(cellName(area.top, area.left));
  }

  /** What a sheet of the file is called now; null for one that is gone. */
  nameOf(name: string): string | null {
    const sheet = this.sheet(name);
    return sheet === undefined ? name : (sheet?.name ?? null);
  }

  moves(home: string): Moves | null {
    return this.sheet(home)?.moves ?? null;
  }

  private sheet(name: string): FollowedSheet | null | undefined {
    const exact = this.sheets.get(name);
    if (exact !== undefined) return exact;
    const lower = name.toLowerCase();
    return [...this.sheets].find(([each]) => each.toLowerCase() === lower)?.[1];
  }

  private reference(text: string, home: string | null): string | null {
    const moves = home === null ? undefined : this.sheet(home)?.moves;
    if (moves === undefined || moves.still) return text;
    const reference = referenceArea(text);
    if (reference === null) return text;
    const now = moves.area(reference.area);
    return now === null ? null : referenceText(reference, now);
  }

  private table(name: string, brackets: string): string {
    const key = name.toLowerCase();
    const renamed = this.columns.get(key);
    const inside =
      renamed === undefined || renamed.size === 0
        ? brackets
        : brackets.replace(/\[@?((?:'.|[^'[\]@#])+)(?=\])/g, (whole, column: string) => {
            const now = renamed.get(unbracketed(column).toLowerCase());
            return now === undefined ? whole : whole.slice(0, whole.length - column.length) + bracketed(now);
          });
    return (this.tables.get(key) ?? name) + inside;
  }
}
