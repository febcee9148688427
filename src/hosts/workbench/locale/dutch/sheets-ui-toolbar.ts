import type { SheetsUi } from './sheets-ui-texts';

/** The bar above the grid. */
export const toolbar: SheetsUi['toolbar'] = {
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  formatPainter: 'Opmaak kopiëren',
  font: 'Lettertype',
  fontSize: 'Tekengrootte',
  fontSizeIncrease: 'Tekens vergroten',
  fontSizeDecrease: 'Tekens verkleinen',
  bold: 'Vet',
  italic: 'Cursief',
  strikethrough: 'Doorhalen',
  subscript: 'Subscript',
  superscript: 'Superscript',
  underline: 'Onderstrepen',
  textColor: {
    main: 'Tekstkleur',
    right: 'Kleur kiezen',
  },
  resetColor: 'Standaardkleur',
  fillColor: {
    main: 'Opvulkleur',
    right: 'Kleur kiezen',
  },
  border: {
    main: 'Randen',
    right: 'Soort rand',
  },
  mergeCell: {
    main: 'Cellen samenvoegen',
    right: 'Manier van samenvoegen',
  },
  horizontalAlignMode: {
    main: 'Horizontaal uitlijnen',
    right: 'Uitlijning',
  },
  verticalAlignMode: {
    main: 'Verticaal uitlijnen',
    right: 'Uitlijning',
  },
  textWrapMode: {
    main: 'Tekstterugloop',
    right: 'Soort tekstterugloop',
  },
  textRotateMode: {
    main: 'Tekst draaien',
    right: 'Richting van tekst',
  },
  more: 'Meer',
  toggleGridlines: 'Rasterlijnen tonen of verbergen',
  textToNumber: 'Tekst omzetten in getal',
};

/** Choices under the buttons of that bar. */
export const toolbarChoices: Pick<SheetsUi, 'align' | 'borderLine' | 'merge' | 'textWrap' | 'textRotate'> = {
  align: {
    left: 'Links uitlijnen',
    center: 'Centreren',
    right: 'Rechts uitlijnen',
    top: 'Boven uitlijnen',
    middle: 'In het midden uitlijnen',
    bottom: 'Onder uitlijnen',
  },
  borderLine: {
    borderTop: 'Bovenrand',
    borderBottom: 'Onderrand',
    borderLeft: 'Linkerrand',
    borderRight: 'Rechterrand',
    borderNone: 'Geen rand',
    borderAll: 'Alle randen',
    borderOutside: 'Buitenranden',
    borderInside: 'Binnenranden',
    borderHorizontal: 'Horizontale binnenranden',
    borderVertical: 'Verticale binnenranden',
    borderColor: 'Lijnkleur',
    borderSize: 'Lijndikte',
    borderType: 'Lijnstijl',
    borderTlbr: 'Diagonaal omlaag',
    borderTlbcTlmr: 'Twee diagonalen van linksboven',
    borderTlbrTlbcTlmr: 'Drie diagonalen van linksboven',
    borderBlTr: 'Diagonaal omhoog',
    borderMltrBctr: 'Twee diagonalen naar rechtsboven',
  },
  merge: {
    all: 'Alles samenvoegen',
    vertical: 'Verticaal samenvoegen',
    horizontal: 'Horizontaal samenvoegen',
    cancel: 'Samenvoegen opheffen',
    overlappingError: 'Bereiken die elkaar overlappen kunnen niet worden samengevoegd',
    partiallyError: 'Dit kan niet met een deel van een samengevoegde cel; selecteer de hele cel',
    confirm: {
      warning: 'Waarschuwing',
      dismantleMergeCellWarning: 'Hierdoor worden samengevoegde cellen weer gesplitst. Wilt u doorgaan?',
    },
  },
  textWrap: {
    overflow: 'Doorlopen',
    wrap: 'Terugloop',
    clip: 'Afkappen',
  },
  textRotate: {
    none: 'Niet draaien',
    angleUp: 'Schuin omhoog',
    angleDown: 'Schuin omlaag',
    vertical: 'Verticale tekst',
    rotationUp: 'Tekst omhoog draaien',
    rotationDown: 'Tekst omlaag draaien',
  },
};
