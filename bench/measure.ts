/** What one way of working costs. */
export interface Measured {
  /** The middle of the times of single runs. */
  readonly milliseconds: number;
  /** What the heap and array buffers hold more while the answer is held; null without `--expose-gc`. */
  readonly megabytes: number | null;
}

const WARM_UP_MILLISECONDS = 500;
const AT_LEAST_MILLISECONDS = 1500;

/** Runs `work` until V8 has optimised it, and then long enough for a steady middle. */
export function measure(work: () => unknown): Measured {
  const warmUp = performance.now();
  const megabytes = held(work);
  while (performance.now() - warmUp < WARM_UP_MILLISECONDS) work();
  const times: number[] = [];
  const start = performance.now();
  while (times.length === 0 || performance.now() - start < AT_LEAST_MILLISECONDS) {
    const before = performance.now();
    work();
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return { milliseconds: times[Math.floor(times.length / 2)]!, megabytes };
}

function held(work: () => unknown): number | null {
  const collect = globalThis.gc;
  if (collect === undefined) return null;
  const now = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const before = now();
  const answer = work();
  const after = now();
  return answer === undefined ? null : after - before;
}
