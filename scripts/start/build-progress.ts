import { Presets, SingleBar } from 'cli-progress';

export interface BuildProgress {
  /** How far it is, from 0 to 1. */
  readonly show: (part: number) => void;
  readonly stop: () => void;
}

/** A bar on the terminal; nothing where nobody looks at one. */
export function buildProgress(): BuildProgress {
  if (!process.stdout.isTTY) return { show: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: '{bar} {percentage}%', clearOnComplete: true }, Presets.rect);
  bar.start(1, 0);
  return {
    show: (part) => {
      bar.update(part);
    },
    stop: () => {
      bar.stop();
    },
  };
}
