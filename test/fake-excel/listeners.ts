import type { Told } from './book/book';
import { clientObject, innerOf } from './core/client-object';
import type { FakeContext, Listener } from './core/fake-context';
import type { Handler } from './core/event-handlers';
import { Path } from './core/path';
import { RANGE } from './kinds/range';

/** Who listens to what; events come after the batch that caused them, one by one. */
export class Listeners {
  readonly eventsOn = { on: true };
  /** Events that came, for tests that count them. */
  told = 0;
  private all: Listener[] = [];
  private waiting: Promise<void> = Promise.resolve();
  private open = 0;

  get count(): number {
    return this.all.length;
  }

  get idle(): boolean {
    return this.open === 0;
  }

  readonly listen = (listener: Listener): void => {
    this.all.push(listener);
  };

  readonly stopListening = (handler: Handler, event: string, context: FakeContext): void => {
    this.all = this.all.filter(
      (each) => each.handler !== handler || each.event !== event || each.context !== context,
    );
  };

  readonly tell = (told: Told): void => {
    if (!this.eventsOn.on) return;
    for (const [event, about] of told.to) {
      this.told += 1;
      for (const listener of this.all)
        if (listener.event === event && listener.about === about) this.send(listener, told);
    }
  };

  private send(listener: Listener, told: Told): void {
    this.open += 1;
    this.waiting = this.waiting
      .then(() => new Promise((done) => setTimeout(done, 0)))
      .then(() => (this.all.includes(listener) ? listener.handler(eventOf(told)) : undefined))
      .then(
        () => undefined,
        // As in Excel: what a handler throws is nobody's.
        () => undefined,
      )
      .finally(() => {
        this.open -= 1;
      });
  }

  /** When all that was told has been heard. */
  async heard(): Promise<void> {
    while (this.open > 0) await this.waiting;
  }
}

const contextOf = (given: unknown): FakeContext | undefined =>
  innerOf(Reflect.get(Object(given), 'workbook') as unknown)?.context;

function eventOf({ event, area }: Told): object {
  if (!area) return { ...event };
  const { sheet, top, left, rows, columns } = area;
  const range = (given: unknown): object => {
    const context = contextOf(given);
    if (!context) throw new Error('getRange of an event takes a request context');
    return clientObject(
      context,
      RANGE,
      Path.to('event.getRange', sheet.whole.part(top, left, rows, columns), RANGE),
    );
  };
  return { ...event, getRange: range, getRangeOrNullObject: range };
}
