import { forgetTour, rememberTour, tourSeen } from '../../../src/taskpane/tour/tour-memory';

const store = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string): string | null => kept.get(key) ?? null,
    setItem: (key: string, value: string): void => void kept.set(key, value),
    removeItem: (key: string): void => void kept.delete(key),
  };
};

test('the tour is shown once, and again after it was asked for', () => {
  const kept = store();
  expect(tourSeen(kept)).toBe(false);
  rememberTour(kept);
  expect(tourSeen(kept)).toBe(true);
  forgetTour(kept);
  expect(tourSeen(kept)).toBe(false);
});

test('where nothing can be kept the tour holds nobody up', () => {
  const refuse = (): never => {
    throw new Error('storage is forbidden');
  };
  const forbidden = { getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(tourSeen(forbidden)).toBe(true);
  expect(tourSeen(null)).toBe(true);
  expect(() => {
    rememberTour(forbidden);
  }).not.toThrow();
});
