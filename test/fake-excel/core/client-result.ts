import { OfficeError } from './office-error';

/** What a method will have given once its batch is carried out. */
export class ClientResult<T> implements OfficeExtension.ClientResult<T> {
  private held: { readonly value: T } | null = null;

  settle(value: T): T {
    this.held = { value };
    return value;
  }

  get value(): T {
    if (this.held) return this.held.value;
    throw new OfficeError(
      'ValueNotLoaded',
      'The value of the result object has not been loaded yet. Before reading the value property, call ' +
        '"context.sync()" on the associated request context.',
      'clientResult.value',
    );
  }
}
