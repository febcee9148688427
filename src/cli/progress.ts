import { MultiBar, Presets } from 'cli-progress';

/** Shows how far long work is, on standard error and only where somebody looks at a terminal. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

const SILENT: Progress = { step: () => undefined, end: () => undefined };

export const progressOf = (label: string, steps: number): Progress => {
  if (!process.stderr.isTTY || steps < 2) return SILENT;
  const bars = new MultiBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      format: `${label} {bar} {value}/{total}`,
    },
    Presets.shades_classic,
  );
  const bar = bars.create(steps, 0);
  return {
    step: () => {
      bar.increment();
      bars.update();
    },
    end: () => {
      bars.stop();
    },
  };
};
