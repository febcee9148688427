/**
 * The lines that a text takes where it wraps between words, in a column of `width` (in digits). `letter` is how much
 * wider than a digit its letters are. A word that does not fit is broken.
 */
export const wrappedLines = (text: string, width: number, letter: number): number =>
  text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, width / letter), 0);

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const { length } of paragraph.split(' ')) {
    const beside = taken === 0 ? length : taken + 1 + length;
    if (beside <= room) {
      taken = beside;
      continue;
    }
    if (taken > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(length / room) - 1);
    lines += broken;
    taken = length - broken * room;
  }
  return lines;
}
