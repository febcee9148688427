/** Where a rule came from, in its name: the grid carries names along. */
export const originName = (origin: number | string | null, at: number): string =>
  origin === null ? `new-${at}` : `file-${origin}`;

export const originIn = (name: string): string | null => (name.startsWith('file-') ? name.slice(5) : null);
