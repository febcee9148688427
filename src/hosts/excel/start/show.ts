/** Sentences that stand in the page itself, for when nothing else can be loaded. */
export type Sentence = 'outside' | 'not-loaded';

export const show = (sentence: Sentence): void => {
  document.getElementById('loading')?.remove();
  const element = document.getElementById(sentence);
  if (element !== null) element.hidden = false;
};
