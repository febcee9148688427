/** What the pane can show; ribbon commands and links go to one of these. */
export type PanePage =
  | 'home'
  | 'new'
  | 'inputs'
  | 'scenarios'
  | 'compare'
  | 'risk'
  | 'budget'
  | 'dependency'
  | 'council'
  | 'checks'
  | 'explain'
  | 'repair'
  | 'settings'
  | 'help';

/** Where the pane is, and where it was. A host may go somewhere before the pane itself is there. */
export interface PaneRoute {
  readonly now: () => PanePage;
  readonly go: (page: PanePage) => void;
  /** Back to the page before; home where there is none. */
  readonly back: () => void;
  /** Calls when the page changes. Gives back how to stop. */
  readonly watch: (listener: () => void) => () => void;
}

export const paneRoute = (first: PanePage = 'home'): PaneRoute => {
  let now = first;
  const before: PanePage[] = [];
  const listeners = new Set<() => void>();
  const show = (page: PanePage): void => {
    now = page;
    for (const listener of [...listeners]) listener();
  };
  return {
    now: () => now,
    go: (page) => {
      if (page === now) return;
      before.push(now);
      show(page);
    },
    back: () => {
      show(before.pop() ?? 'home');
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
