/** More names than anybody looks through. */
export const MOST_LISTED = 30;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The names that hold every word that was typed, whatever the accents and capitals; those that begin with it first. */
export const matching = (names: readonly string[], typed: string): readonly string[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const found = names.filter((name) => words.every((word) => folded(name).includes(word)));
  const [first = ''] = words;
  const begins = (name: string): boolean => folded(name).startsWith(first);
  return [...found.filter(begins), ...found.filter((name) => !begins(name))];
};
