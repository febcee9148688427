import type english from '@univerjs/design/locale/en-US';

/** Buttons, calendars and colours that all windows share. */
export const design: (typeof english)['design'] = {
  Confirm: {
    cancel: 'Annuleren',
    confirm: 'OK',
  },
  CascaderList: {
    empty: 'Geen',
  },
  Calendar: {
    year: '',
    weekDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },
  Select: {
    empty: 'Geen',
  },
  ColorPicker: {
    more: 'Meer kleuren',
    cancel: 'Annuleren',
    confirm: 'OK',
  },
  GradientColorPicker: {
    linear: 'Lineair',
    radial: 'Straalvormig',
    angular: 'Hoekig',
    diamond: 'Ruitvormig',
    offset: 'Positie',
    angle: 'Hoek',
    flip: 'Omdraaien',
    delete: 'Verwijderen',
  },
};
