import { microsoftVerdict } from '../../scripts/validate/microsoft';

const FILE = 'manifest.xml';

describe('the verdict of Microsoft', () => {
  test('is without faults where the manifest is taken', async () => {
    const asked: unknown[] = [];
    const verdict = await microsoftVerdict(FILE, true, (path, production) => {
      asked.push([path, production]);
      return Promise.resolve({ isValid: true, status: 200 });
    });
    expect(verdict).toEqual({ reached: true, faults: [] });
    expect(asked).toEqual([[FILE, true]]);
  });

  test('names the faults that it found', async () => {
    const verdict = await microsoftVerdict(FILE, false, () =>
      Promise.resolve({
        isValid: false,
        status: 200,
        report: {
          errors: [{ code: 'X1', title: 'Icon', content: 'The icon is not square' }],
        },
      }),
    );
    expect(verdict).toMatchObject({
      reached: true,
      faults: [{ place: 'Icon', value: 'The icon is not square' }],
    });
  });

  test('is a fault where it refuses without a reason', async () => {
    const verdict = await microsoftVerdict(FILE, false, () =>
      Promise.resolve({ isValid: false, status: 200, report: {} }),
    );
    expect(verdict).toMatchObject({ reached: true, faults: [{ value: 'it is refused, without a reason' }] });
  });

  test('is not there where the service cannot be reached, and that is said', async () => {
    const unreachable = () => Promise.reject(new Error('Unable to contact the service.\nENOTFOUND'));
    expect(await microsoftVerdict(FILE, false, unreachable)).toEqual({
      reached: false,
      why: 'Unable to contact the service.',
    });
    const broken = () => Promise.resolve({ isValid: false, status: 503, statusText: 'Unavailable' });
    expect(await microsoftVerdict(FILE, false, broken)).toEqual({
      reached: false,
      why: 'it answered 503 Unavailable',
    });
  });

  test('is not waited for without end', async () => {
    const silent = () => new Promise<never>(() => undefined);
    expect(await microsoftVerdict(FILE, false, silent, 20)).toEqual({
      reached: false,
      why: 'no answer in 0.02 seconds',
    });
  });
});
