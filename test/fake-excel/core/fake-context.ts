import { atLeast, setOf } from './api-sets';
import { clientObject, innerOf, loadInto } from './client-object';
import { ClientResult } from './client-result';
import type { Handler } from './event-handlers';
import type { RawKind } from './kind';
import { OfficeError } from './office-error';
import { Path } from './path';
import { payloadOf } from './payload';

/** One command as it goes over the line. */
export interface Command {
  /** The class, such as `Range`. */
  readonly on: string;
  readonly member: string;
  readonly given: readonly unknown[];
}

interface Queued {
  readonly command: Command;
  readonly carryOut: () => unknown;
  readonly dropped: () => void;
}

export interface Listener {
  readonly event: string;
  readonly about: object;
  readonly handler: Handler;
  readonly context: FakeContext;
}

/** What the contexts need of the program that they talk to. */
export interface FakeHost {
  readonly apiVersion: () => string;
  readonly payloadLimit: number;
  readonly workbookKind: RawKind;
  readonly book: object;
  /** Waits until no cell is edited, or throws. */
  readonly ready: (mayWait: boolean) => Promise<void>;
  /** Comes before each command; may throw in its place. */
  readonly before: (command: Command) => void;
  /** Comes after each batch, also one that failed half-way. */
  readonly after: () => void;
  readonly synced: (request: number, response: number, commands: number) => void;
  readonly listen: (listener: Listener) => void;
  readonly stopListening: (handler: Handler, event: string, context: FakeContext) => void;
  /** What setting events on or off means. */
  readonly eventsOn: { on: boolean };
}

const nothing = (): void => undefined;

/** A request context: a queue of commands that goes out with `sync`. */
export class FakeContext {
  readonly workbook: object;
  readonly trackedObjects = { add: nothing, remove: nothing };
  /** True where this context waits until a cell is no longer edited. */
  waitsForEditing = false;
  private queued: Queued[] = [];

  constructor(readonly host: FakeHost) {
    this.workbook = clientObject(this, host.workbookKind, Path.to('workbook', host.book, host.workbookKind));
  }

  get application(): unknown {
    return Reflect.get(this.workbook, 'application') as unknown;
  }

  get runtime(): object {
    return this.runtimeObject();
  }

  load(object: object, option?: unknown): void {
    const inner = innerOf(object);
    if (!inner || inner.context !== this)
      throw new OfficeError(
        'InvalidRequestContext',
        'Cannot use the object across different request contexts.',
      );
    this.queue({ on: inner.kind.name, member: 'load', given: [option] }, () => loadInto(object, option));
  }

  queue(command: Command, carryOut: () => unknown, dropped: () => void = nothing): void {
    this.queued.push({ command, carryOut, dropped });
  }

  result(): ClientResult<unknown> {
    return new ClientResult();
  }

  /** True where this Excel has the member. */
  has(kind: RawKind, member: string): boolean {
    const set = setOf(kind.name, member);
    return set !== undefined && /^\d/.test(set) && atLeast(this.host.apiVersion(), set);
  }

  mayUse(kind: RawKind, member: string): void {
    if (this.has(kind, member)) return;
    const set = setOf(kind.name, member) ?? 'a set that is not declared';
    throw new OfficeError(
      'ApiNotFound',
      `API not found: ${kind.name}.${member} needs ExcelApi ${set}; this is Excel with ${this.host.apiVersion()}.`,
      `${kind.name}.${member}`,
    );
  }

  /** Sends what was queued. What comes before a command that fails has been carried out; what comes after has not. */
  async sync<T>(passThrough?: T): Promise<T | undefined> {
    const batch = this.queued;
    this.queued = [];
    try {
      const request = batch.reduce((sum, { command }) => sum + payloadOf(command), 0);
      if (request > this.host.payloadLimit) throw tooLarge('Request');
      await this.host.ready(this.waitsForEditing);
      let response = 0;
      for (const each of batch) {
        this.host.before(each.command);
        response += payloadOf(each.carryOut());
      }
      this.host.synced(request, response, batch.length);
      if (response > this.host.payloadLimit) throw tooLarge('Response');
    } catch (cause) {
      for (const { dropped } of batch) dropped();
      throw cause;
    } finally {
      this.host.after();
    }
    return passThrough;
  }

  private runtimeObject(): object {
    const { eventsOn } = this.host;
    const queue = this.queue.bind(this);
    return {
      set enableEvents(on: boolean) {
        queue({ on: 'Runtime', member: 'enableEvents', given: [on] }, () => {
          eventsOn.on = on;
        });
      },
      get enableEvents(): boolean {
        return eventsOn.on;
      },
      load: nothing,
    };
  }
}

const tooLarge = (what: 'Request' | 'Response'): OfficeError =>
  new OfficeError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit.`,
  );
