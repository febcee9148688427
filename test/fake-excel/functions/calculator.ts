import type { Book, Calculation } from '../book/book';
import type { Cell } from '../book/cell';
import { isError } from '../book/cell';
import type { Sheet } from '../book/sheet';
import type { Associated } from '../custom-functions-global';
import type { Given, Surroundings } from './evaluate';
import { hangsOn, plainValue, UNKNOWN, valueOf } from './evaluate';
import { oursIn, parseFormula } from './parse-formula';
import { spillInto, takeSpill } from './spill-into';

/** What is known of a cell with one of our functions. */
interface Known {
  /** What it hung on when it was last worked out; null where it must be worked out. */
  on: string | null;
  /** What it gave last, for when there is room to spill again. */
  last: Given;
  /** Counts how often it was begun, so that an answer that comes too late is dropped. */
  begun: number;
}

const NAME_ERROR = { error: '#NAME?' };
const BUSY = { error: '#BUSY!' };

/**
 * Works out our functions as Excel does: when they are entered and when what they hang on changes, after the batch,
 * with `#BUSY!` meanwhile. A function that is not known when its formula is entered gives `#NAME?` until it is
 * entered again. Formulas with anything else keep the value they were given, or 0; a reference alone is followed.
 */
export class Calculator implements Calculation {
  private readonly known = new WeakMap<Cell, Known>();
  private readonly unknownNames = new WeakSet<Cell>();
  private working = 0;
  private waiters: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    private readonly functions: ReadonlyMap<string, Associated>,
    private readonly repeating: ReadonlyMap<string, number>,
  ) {}

  readonly busy = (): boolean => this.working > 0;

  readonly entered = (sheet: Sheet, row: number, column: number): void => {
    const cell = sheet.cell(row, column);
    const { formula } = cell;
    this.known.delete(cell);
    this.unknownNames.delete(cell);
    if (formula === null) return;
    const ids = oursIn(formula);
    if (ids.length === 0) {
      const value = plainValue(parseFormula(formula), this.around(sheet));
      cell.value = value === UNKNOWN ? 0 : first(value);
      return;
    }
    if (ids.some((id) => !this.functions.has(id))) {
      this.unknownNames.add(cell);
      cell.value = NAME_ERROR;
      return;
    }
    cell.value = parseFormula(formula).kind === 'ours' ? BUSY : 0;
    this.known.set(cell, { on: null, last: null, begun: 0 });
  };

  readonly replaced = (sheet: Sheet, row: number, column: number): void => {
    const cell = sheet.at(row, column);
    if (!cell) return;
    const known = this.known.get(cell);
    if (known) known.begun += 1;
    this.known.delete(cell);
    takeSpill(sheet, row, column);
    // Something in the way of a spill takes the whole spill away.
    if (cell.spilledFrom) {
      const [above, before] = cell.spilledFrom;
      takeSpill(sheet, above, before);
      sheet.cell(above, before).value = { error: '#SPILL!' };
    }
  };

  readonly run = (all: boolean): void => {
    if (!all && this.book.calculationMode === 'Manual') return;
    for (const sheet of this.book.sheets)
      for (const [row, column] of sheet.places()) {
        const cell = sheet.cell(row, column);
        if (cell.formula !== null) this.follow(sheet, row, column, cell, cell.formula);
      }
  };

  async settled(): Promise<void> {
    if (this.working > 0) await new Promise<void>((done) => this.waiters.push(done));
  }

  private around(sheet: Sheet): Surroundings {
    return { sheet, functions: this.functions, repeating: this.repeating };
  }

  private follow(sheet: Sheet, row: number, column: number, cell: Cell, formula: string): void {
    const expression = parseFormula(formula);
    if (expression.kind === 'reference') {
      const value = plainValue(expression, this.around(sheet));
      if (value !== UNKNOWN) cell.value = first(value);
      return;
    }
    if (expression.kind !== 'ours' || this.unknownNames.has(cell)) return;
    const on = hangsOn(expression, this.around(sheet));
    const known = this.known.get(cell);
    if (!known) {
      // It came with the file: what it gave stands until what it hangs on changes.
      if (isError(cell.value) && cell.value.error === '#NAME?') this.unknownNames.add(cell);
      else this.known.set(cell, { on, last: null, begun: 0 });
      return;
    }
    if (known.on === on) {
      if (isError(cell.value) && cell.value.error === '#SPILL!') spillInto(sheet, row, column, known.last);
      return;
    }
    known.on = on;
    if (on.includes(JSON.stringify(BUSY))) {
      cell.value = BUSY;
      return;
    }
    this.begin(sheet, row, column, cell, known);
  }

  private begin(sheet: Sheet, row: number, column: number, cell: Cell, known: Known): void {
    known.begun += 1;
    const { begun } = known;
    cell.value = BUSY;
    this.working += 1;
    const done = (value: Given | typeof UNKNOWN): void => {
      this.working -= 1;
      if (known.begun === begun && sheet.at(row, column) === cell && value !== UNKNOWN) {
        known.last = value;
        spillInto(sheet, row, column, value);
        this.tell(sheet, row, column);
        this.run(false);
      }
      if (this.working === 0) for (const waiter of this.waiters.splice(0)) waiter();
    };
    // Excel asks for the value after the batch, never within it.
    setTimeout(() => {
      valueOf(parseFormula(cell.formula ?? '='), this.around(sheet)).then(done, () => {
        done({ error: '#VALUE!' });
      });
    }, 0);
  }

  private tell(sheet: Sheet, row: number, column: number): void {
    this.book.tell({
      to: [
        ['Worksheet.onCalculated', sheet],
        ['WorksheetCollection.onCalculated', this.book],
      ],
      event: {
        type: 'WorksheetCalculated',
        worksheetId: sheet.id,
        address: sheet.whole.part(row, column).local,
      },
    });
  }
}

const first = (value: Given): Cell['value'] => {
  const one: unknown = Array.isArray(value)
    ? (value as readonly (readonly Cell['value'][])[])[0]?.[0]
    : value;
  // An empty cell that is referred to gives 0.
  return (one ?? 0) as Cell['value'];
};
