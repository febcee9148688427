import { useState } from 'react';

/** What was chosen last, so that who comes back to the page finds the same organisation. */
let last: string | null = null;

export interface ChosenOrganisation {
  /** The one to show; null where there is none. */
  readonly name: string | null;
  /** The one that was chosen and is no longer there; null where it is. */
  readonly gone: string | null;
  readonly choose: (name: string) => void;
}

/** The organisation that is shown out of those there are. */
export const useChosenOrganisation = (names: readonly string[]): ChosenOrganisation => {
  const [chosen, setChosen] = useState(last);
  const there = chosen !== null && names.includes(chosen);
  return {
    name: there ? chosen : (names[0] ?? null),
    gone: chosen === null || there || names.length === 0 ? null : chosen,
    choose: (name) => {
      last = name;
      setChosen(name);
    },
  };
};
