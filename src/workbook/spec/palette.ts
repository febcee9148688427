import type { SheetRole } from './sheet-spec';

/** One calm palette, RGB. Every text on its ground reaches WCAG AA (4.5 : 1); a test checks it. */
export const PALETTE = {
  paper: 'FFFFFF',
  ink: '1F2933',
  softInk: '52606D',
  line: 'C3CBD4',
  header: '1F3A5F',
  headerInk: 'FFFFFF',
  input: 'FFF8E1',
  inputInk: '0B3D91',
  total: 'EEF2F6',
  link: '0B5394',
  good: 'E3F1E7',
  goodInk: '14532D',
  vulnerable: 'FFF0D1',
  vulnerableInk: '7A4100',
  bad: 'FBE3E1',
  badInk: '8B1A12',
} as const;

export const TAB_COLOUR: Readonly<Record<SheetRole, string>> = {
  about: '7B8794',
  input: '0B3D91',
  result: '2F6B4F',
  check: 'B35C00',
};
