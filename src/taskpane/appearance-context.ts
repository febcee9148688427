import { createContext, useContext } from 'react';
import type { Appearance } from './appearance';

/** How the pane looks now, for what Fluent does not paint. */
export const AppearanceContext = createContext<Appearance>('light');

export const useAppearance = (): Appearance => useContext(AppearanceContext);
