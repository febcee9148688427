import { CellError, errorOf } from './custom-functions';
import { wrongArgument } from '../../src/functions/answer';
import { guarded } from '../../src/functions/guarded';
import { loaded } from '../../src/functions/reading/loaded';
import { connectFunctions } from '../../src/functions/session';

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

describe('a registered function', () => {
  test('gives its answer as it is, at once or later', async () => {
    expect(guarded((one: never, other: never) => [one, other])(1, 2)).toEqual([1, 2]);
    expect(await guarded(() => Promise.resolve(3))()).toBe(3);
  });

  test('passes on the error of a cell, and makes one of every other', async () => {
    expect(errorOf(guarded(() => wrongArgument('Te veel.')))).toEqual(new CellError('#VALUE!', 'Te veel.'));
    const broken = guarded(() => {
      throw new TypeError('x is not a function');
    });
    expect(errorOf(broken).message).toBe(
      'Hier ging iets mis in Kantelpunt zelf, en er is geen uitkomst. Meld dit met deze tekst: x is not a function',
    );
    await expect(guarded(() => Promise.reject(new Error('later')))()).rejects.toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('later') as unknown,
    });
  });

  test('does not keep a cell waiting for ever', async () => {
    jest.useFakeTimers();
    const waiting = guarded(() => new Promise(() => undefined))() as Promise<unknown>;
    const ended = expect(waiting).rejects.toEqual(
      new CellError('#N/A', 'Er kwam binnen 60 seconden geen antwoord. Bereken opnieuw met Ctrl+Alt+F9.'),
    );
    await jest.advanceTimersByTimeAsync(60_000);
    await ended;
    jest.useRealTimers();
  });

  test('leaves no timer behind', async () => {
    jest.useFakeTimers();
    await guarded(() => Promise.resolve(1))();
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});

test('a part that does not come is said to, and not waited for', async () => {
  await expect(loaded(Promise.reject(new Error('Loading chunk 67 failed')))).rejects.toEqual(
    new CellError(
      '#N/A',
      'Een deel van Kantelpunt kon niet worden geladen. Kijk of er verbinding is en bereken opnieuw met Ctrl+Alt+F9.',
    ),
  );
});
