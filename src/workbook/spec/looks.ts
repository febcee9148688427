import type { StyleName } from './sheet-spec';
import { PALETTE } from './palette';

export type Edge = 'left' | 'right' | 'top' | 'bottom';

export interface Line {
  readonly weight: 'thin' | 'medium' | 'thick';
  readonly colour: string;
}

/** How a style looks, before its number format. Colours are RGB; sizes are points. */
export interface Look {
  readonly ink: string;
  readonly ground?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly lines?: Readonly<Partial<Record<Edge, Line>>>;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Letters of room between the text and the side it stands at. */
  readonly indent?: number;
}

const thin = (colour: string): Line => ({ weight: 'thin', colour });
const medium = (colour: string): Line => ({ weight: 'medium', colour });

const { ink, softInk } = PALETTE;

const HEADER: Look = { ink: PALETTE.headerInk, ground: PALETTE.header, bold: true, wrap: true };

/**
 * The looks of the styles. What a colour says, something else says too: inputs have a line on their left,
 * totals one above, the three levels a weight or a line of their own beside the sign in their text.
 */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { ink: PALETTE.header, size: 18, bold: true },
  subtitle: { ink: softInk, size: 12 },
  text: { ink, wrap: true },
  note: { ink: softInk, italic: true, wrap: true },
  label: { ink, bold: true },
  header: HEADER,
  numberHeader: { ...HEADER, horizontal: 'right', indent: 1 },
  input: {
    ink: PALETTE.inputInk,
    ground: PALETTE.input,
    lines: { left: medium(PALETTE.inputInk), bottom: thin(PALETTE.line) },
  },
  result: { ink, lines: { bottom: thin(PALETTE.line) } },
  resultText: { ink, wrap: true, lines: { bottom: thin(PALETTE.line) } },
  total: { ink, ground: PALETTE.total, bold: true, lines: { top: thin(ink) } },
  figure: { ink: PALETTE.header, size: 20, bold: true, horizontal: 'left' },
  good: { ink: PALETTE.goodInk, ground: PALETTE.good },
  vulnerable: { ink: PALETTE.vulnerableInk, ground: PALETTE.vulnerable, italic: true },
  bad: { ink: PALETTE.badInk, ground: PALETTE.bad, bold: true },
  masterCheck: {
    ink,
    bold: true,
    lines: { left: thin(ink), right: thin(ink), top: thin(ink), bottom: thin(ink) },
  },
};

/** A cell that leads somewhere: underlined, and in the colour of a link unless its ground is dark. */
export const asLink = (look: Look): Look => ({
  ...look,
  underline: true,
  ink: look.ink === PALETTE.headerInk ? look.ink : PALETTE.link,
});
