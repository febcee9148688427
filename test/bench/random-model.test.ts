import fc from 'fast-check';
import { evaluatePlain } from '../../bench/plain/evaluate-plain';
import type { PlainModel } from '../../bench/plain/model';
import { CONDITIONS, STREAMS } from '../../src/model/tables';
import { randomModel } from '../random-model';

const models = fc.sample(randomModel, { numRuns: 300, seed: 2026 });

const notFinite = (model: PlainModel): string[] => {
  const places: string[] = [];
  JSON.stringify(evaluatePlain(model), (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) places.push(key);
    return value;
  });
  return places;
};

describe('random models', () => {
  test('at least a third of them cascade in several rounds', () => {
    const several = models.filter((model) =>
      Object.values(evaluatePlain(model)).some((result) => result.events.some(({ round }) => round > 1)),
    );
    expect(several.length / models.length).toBeGreaterThan(1 / 3);
  });

  test('together they have every condition and every stream', () => {
    const conditions = models.flatMap((model) => (model.grants ?? []).map((row) => row.condition));
    const streams = models.flatMap((model) => (model.municipal ?? []).map((row) => row.stream));
    expect([...new Set(conditions)].sort()).toEqual([...CONDITIONS].sort());
    expect([...new Set(streams)].sort()).toEqual([...STREAMS].sort());
  });

  test('the shares of a lot never exceed the lot', () => {
    for (const { municipal, lots } of models) {
      for (const lot of lots ?? []) {
        const base = lot.annualValue - (lot.ringFenced ?? 0);
        const contracts = (municipal ?? []).filter(
          (row) => row.lot === lot.lot && (row.stream === 'subcontract' || row.stream === 'partner'),
        );
        const shares = contracts.map(
          (row) => row.share ?? row.amount! / (base * (1 - (lot.coordinationFee ?? 0))),
        );
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('have only finite numbers in their results', () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        expect(notFinite(model)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('divide a lot so that its parts add up to what the municipality pays', () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        for (const { lots } of Object.values(evaluatePlain(model))) {
          for (const lot of lots) {
            lot.net.forEach((net, y) => {
              const parts = [lot.ringFenced, lot.coordination, lot.main, lot.partners, lot.subcontracted];
              expect(parts.reduce((sum, part) => sum + part[y]!, 0)).toBeCloseTo(net, 4);
            });
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
