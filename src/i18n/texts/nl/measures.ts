/** Numbers with a word behind them. */
export const measures = {
  months_one: '{{number}} maand',
  months_other: '{{number}} maanden',
  years_one: '{{number}} jaar',
  years_other: '{{number}} jaar',
};
