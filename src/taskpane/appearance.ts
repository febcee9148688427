export type Appearance = 'light' | 'dark' | 'contrast';

/** How the pane looks, as the program around it or the system says. */
export interface PaneAppearance {
  readonly now: () => Appearance;
  /** Calls when it changes. Gives back how to stop. */
  readonly watch: (listener: () => void) => () => void;
}

/** As the system says, for a host that has no theme of its own. */
export const systemAppearance = (): PaneAppearance => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(forced-colors: active)');
  return {
    now: () => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'),
    watch: (listener) => {
      for (const query of [dark, contrast]) query.addEventListener('change', listener);
      return () => {
        for (const query of [dark, contrast]) query.removeEventListener('change', listener);
      };
    },
  };
};
