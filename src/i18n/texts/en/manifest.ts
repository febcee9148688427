import type { manifest as dutch } from '../nl/manifest';
import type { SameKeys } from '../same-keys';

export const manifest: SameKeys<typeof dutch> = {
  product: 'Kantelpunt',
  description:
    'Shows what a municipal budget does over the whole term of a contract, and which organisations fall when it is cut. Everything is calculated on your own computer.',
  getStarted: {
    title: 'Kantelpunt is ready',
    text: 'Go to the Kantelpunt tab to begin or check a model. The functions in cells begin with KP.',
  },
  groups: {
    model: 'Model',
    results: 'Results',
    help: 'Help',
  },
  commands: {
    pane: {
      label: 'Pane',
      tip: 'Shows the pane of Kantelpunt beside the sheet.',
    },
    new: {
      label: 'New model',
      tip: 'Begin a model: choose a template and fill in the tables.',
    },
    check: {
      label: 'Check',
      tip: 'Finds mistakes in the tables and says in which cell they are.',
    },
    compare: {
      label: 'Compare',
      tip: 'Puts two scenarios side by side and shows where the difference comes from.',
    },
    risk: {
      label: 'Vulnerability',
      tip: 'Shows which organisations do not make it, which are vulnerable, and why.',
    },
    council: {
      label: 'Council page',
      tip: 'One page for the council. It does not name organisations unless you switch that on.',
    },
    repair: {
      label: 'Repair formulas',
      tip: 'Finds formulas of Kantelpunt that give #NAME? or stand as text in a cell, and enters them again.',
    },
    help: {
      label: 'Help',
      tip: 'About filling in, about the results and about the functions.',
    },
  },
};
