import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { hashInHandle, modelHandle, modelHash } from '../../src/workbook/model-handle';

const lots = (values: Readonly<Record<string, unknown>>) => ({ lots: [{ row: 1, values }] });

describe('modelHash', () => {
  test('is FNV-1a over the canonical content', () => {
    // Worked out by another program over the thirteen tables as JSON: all empty, and with one lot.
    expect(modelHash({})).toBe('9dc0fff5');
    expect(modelHash(lots({ lot: 'Noord', annualValue: 100 }))).toBe('14350978');
  });

  test('does not depend on the order of columns, on cells or on empty ones', () => {
    const hash = modelHash(lots({ lot: 'Noord', annualValue: 100 }));
    expect(modelHash(lots({ annualValue: 100, lot: 'Noord' }))).toBe(hash);
    expect(modelHash(lots({ annualValue: 100, lot: 'Noord', ringFenced: null, start: ' ' }))).toBe(hash);
    expect(
      modelHash({
        lots: [{ row: 1, values: { lot: 'Noord', annualValue: 100 }, cells: { lot: 'Opdracht!A7' } }],
      }),
    ).toBe(hash);
  });

  test('changes with any value, row or table', () => {
    const hashes = [
      modelHash({}),
      modelHash(lots({ lot: 'Noord', annualValue: 100 })),
      modelHash(lots({ lot: 'Noord', annualValue: 100.001 })),
      modelHash(lots({ lot: 'Noord', annualValue: '100' })),
      modelHash(lots({ lot: 'Noord', annualValue: Infinity })),
      modelHash(lots({ lot: 'Noord', annualValue: { error: '#REF!' } })),
      modelHash({ lots: [{ row: 2, values: { lot: 'Noord', annualValue: 100 } }] }),
      modelHash({ targets: [{ row: 1, values: { lot: 'Noord', annualValue: 100 } }] }),
      modelHash(rawOfJson({ title: 'x' }).raw),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('modelHandle', () => {
  test('reads as a sentence, and gives its hash back', () => {
    const handle = modelHandle('3f9a2c71', { organisations: 12, lots: 2, errors: 0 }, 'nl');
    expect(handle).toBe('Model 3f9a2c71 · 12 organisaties · 2 percelen · 0 fouten');
    expect(modelHandle('3f9a2c71', { organisations: 1, lots: 1, errors: 1 }, 'en')).toBe(
      'Model 3f9a2c71 · 1 organisation · 1 lot · 1 error',
    );
    expect(hashInHandle(handle)).toBe('3f9a2c71');
    expect(hashInHandle('#NAME?')).toBeNull();
  });
});
