/// <reference types="office-js" />
import { systemAppearance, type Appearance, type PaneAppearance } from '../../../taskpane/appearance';

/** Of 255: a ground below this is dark. */
const HALF = 128;

/** How light a colour such as `#1F2933` is to the eye, from 0 to 255 (ITU-R BT.601); null for anything else. */
const lightness = (colour: string): number | null => {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
};

/** Excel on the web, and older Excel, tell no theme. */
const groundOfOffice = (): string => {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.bodyBackgroundColor ?? '';
};

/** As Excel looks; where it does not say, as the system does. Excel tells no changes, so they are seen on showing. */
export const officeAppearance = (): PaneAppearance => {
  const system = systemAppearance();
  const now = (): Appearance => {
    const light = lightness(groundOfOffice());
    if (system.now() === 'contrast' || light === null) return system.now();
    return light < HALF ? 'dark' : 'light';
  };
  return {
    now,
    watch: (listener) => {
      const stopSystem = system.watch(listener);
      document.addEventListener('visibilitychange', listener);
      const stopOffice = Office.addin.onVisibilityModeChanged(() => {
        listener();
      });
      return () => {
        stopSystem();
        document.removeEventListener('visibilitychange', listener);
        stopOffice
          .then((stop) => stop())
          .catch((error: unknown) => {
            console.warn(error);
          });
      };
    },
  };
};
