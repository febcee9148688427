/** As high as an A4 within its margins, in pixels of 1/96 inch, with a little to spare. */
const PAPER_HEIGHT = 1000;

/** Makes what is printed smaller as a whole where it would not fit on one page. */
export const fitOnPaper = (article: HTMLElement): void => {
  const { height } = article.getBoundingClientRect();
  article.style.setProperty('zoom', height > PAPER_HEIGHT ? String(PAPER_HEIGHT / height) : '1');
};
