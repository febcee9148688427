/** In how many equal yearly steps something comes in, or its level in each year. */
export type Phase = number | readonly number[];

/** How much of it holds in a year (0–1): it comes in from `from` on and stays. */
export const structuralLevel = (phase: Phase, from: number, calendarYear: number): number => {
  if (calendarYear < from) return 0;
  const at = calendarYear - from;
  if (typeof phase === 'number') return Math.min(1, (at + 1) / phase);
  return phase[Math.min(at, phase.length - 1)]!;
};

/** How much of it holds in a year (0–1): whole in each of its years, or that year's entry, and then no more. */
export const incidentalLevel = (phase: Phase, from: number, calendarYear: number): number => {
  const at = calendarYear - from;
  if (at < 0) return 0;
  if (typeof phase === 'number') return at < phase ? 1 : 0;
  return phase[at] ?? 0;
};
