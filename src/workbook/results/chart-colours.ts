/** Colours for charts that people with any colour vision can tell apart (Okabe and Ito, darkened for paper). */
const CHART_COLOURS = ['1F3A5F', '0072B2', '56B4E9', '009E73', 'E69F00', 'CC79A7'] as const;
/** What is taken away, or falls. */
export const LOSS_COLOUR = 'B35C00';
export const LEVEL_COLOURS = { red: '8B1A12', amber: 'E69F00', green: '009E73' } as const;

export const chartColour = (position: number): string =>
  CHART_COLOURS[position % CHART_COLOURS.length] ?? LOSS_COLOUR;
