import { excelEnums } from './core/api-sets';
import { innerOf } from './core/client-object';
import type { FakeHost } from './core/fake-context';
import { FakeContext } from './core/fake-context';
import { OfficeError } from './core/office-error';

type Batch = (context: FakeContext) => unknown;

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly previousObjects?: unknown;
}

const isOptions = (given: unknown): given is RunOptions =>
  typeof given === 'object' && given !== null && ('delayForCellEdit' in given || 'previousObjects' in given);

/** The context of objects of an earlier run, where `run` is given them. */
function contextOf(given: unknown): FakeContext | undefined {
  if (given instanceof FakeContext) return given;
  if (Array.isArray(given)) return contextOf(given[0]);
  return innerOf(given)?.context;
}

async function run(host: FakeHost, given: readonly unknown[]): Promise<unknown> {
  const batch = given.at(-1) as Batch;
  const [first] = given.length > 1 ? given : [undefined];
  const options = isOptions(first) ? first : { previousObjects: first };
  const context = contextOf(options.previousObjects) ?? new FakeContext(host);
  context.waitsForEditing = options.delayForCellEdit === true;
  await host.ready(context.waitsForEditing);
  const working = batch(context);
  if (
    !(working instanceof Promise) &&
    typeof (working as { then?: unknown } | undefined)?.then !== 'function'
  )
    throw new OfficeError(
      'RunMustReturnPromise',
      'The batch function passed to the ".run" method didn\'t return a promise.',
    );
  const answer = await working;
  // What is still in the queue goes out at the end.
  await context.sync();
  return answer;
}

/** `Excel` as it is at run time. */
export const excelGlobal = (host: FakeHost): Record<string, unknown> => ({
  ...excelEnums(),
  run: (...given: readonly unknown[]) => run(host, given),
  RequestContext: class extends FakeContext {
    constructor() {
      super(host);
    }
  },
});
