import type { Book, Calculation } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Associated } from '../custom-functions-global';

export class Calculator implements Calculation {
  constructor(
    private readonly book: Book,
    private readonly functions: Map<string, Associated>,
  ) {}

  readonly entered = (sheet: Sheet, row: number, column: number): void => {
    sheet.cell(row, column).value = 0;
  };
  readonly replaced = (): void => undefined;
  readonly run = (): void => undefined;
  readonly busy = (): boolean => false;

  async settled(): Promise<void> {
    await Promise.resolve([this.book, this.functions]);
  }
}
