import { breathing } from '../../../../src/hosts/workbench/univer/breathing';

const START = 1000;
let now: jest.SpyInstance;
beforeEach(() => {
  now = jest.spyOn(performance, 'now').mockReturnValue(START);
});
afterEach(() => {
  now.mockRestore();
});

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

test('work that has just begun goes on in the same turn', () => {
  const { begin, pause } = breathing();
  begin();
  now.mockReturnValue(START + 20);
  expect(pause()).toBeNull();
});

test('work that lasted long goes on in a turn of its own, not within this one', async () => {
  const { begin, pause } = breathing();
  begin();
  now.mockReturnValue(START + 120);
  const paused = pause();
  let resumed = false;
  void paused?.then(() => {
    resumed = true;
  });
  // Everything that belongs to this turn comes before a turn of its own: promises and ticks.
  await new Promise((resolve) => {
    process.nextTick(resolve);
  });
  await Promise.resolve();
  expect(resumed).toBe(false);
  await paused;
  expect(resumed).toBe(true);
});

test('all pieces of work in one turn count together, and a new turn begins afresh', async () => {
  const { begin, pause } = breathing();
  begin();
  now.mockReturnValue(START + 40);
  begin();
  now.mockReturnValue(START + 60);
  expect(pause()).not.toBeNull();
  await nextTurn();
  begin();
  expect(pause()).toBeNull();
});
