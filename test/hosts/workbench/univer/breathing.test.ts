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

test('work that lasted long goes on after what was waiting, such as a key', async () => {
  const { begin, pause } = breathing();
  const done: string[] = [];
  begin();
  now.mockReturnValue(START + 120);
  setImmediate(() => done.push('key'));
  await pause()?.then(() => done.push('work'));
  expect(done).toEqual(['key', 'work']);
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
