import type { FakeContext } from './fake-context';

export type Handler = (event: unknown) => unknown;

export class EventHandlerResult {
  constructor(
    readonly context: FakeContext,
    private readonly handler: Handler,
    private readonly event: string,
  ) {}

  /** Takes effect when the context the handler was added in is synchronised. */
  remove(): void {
    this.context.queue({ on: this.event, member: 'remove', given: [] }, () => {
      this.context.host.stopListening(this.handler, this.event, this.context);
    });
  }
}

/** An event of an object: handlers count from the next `sync`. */
export class EventHandlers {
  constructor(
    readonly context: FakeContext,
    private readonly event: string,
    private readonly about: () => object,
  ) {}

  add(handler: Handler): EventHandlerResult {
    this.context.queue({ on: this.event, member: 'add', given: [] }, () => {
      this.context.host.listen({ event: this.event, about: this.about(), handler, context: this.context });
    });
    return new EventHandlerResult(this.context, handler, this.event);
  }

  remove(handler: Handler): void {
    new EventHandlerResult(this.context, handler, this.event).remove();
  }
}
