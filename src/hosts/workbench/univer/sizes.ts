/** Widths in files are letters of the standard font; Calibri 11 takes 7 pixels and a cell 5 of its own. */
const LETTER_PIXELS = 7;
const CELL_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;

export const pixelsOfWidth = (letters: number): number => Math.round(letters * LETTER_PIXELS + CELL_PIXELS);
export const widthOfPixels = (pixels: number): number => (pixels - CELL_PIXELS) / LETTER_PIXELS;
export const pixelsOfHeight = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const heightOfPixels = (pixels: number): number => pixels / PIXELS_PER_POINT;
