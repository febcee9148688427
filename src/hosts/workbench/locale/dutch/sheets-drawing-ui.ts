import type english from '@univerjs/sheets-drawing-ui/locale/en-US';
import { protectedRange } from './protected';

/** Pictures on a sheet or in a cell. */
export const sheetsDrawingUi: (typeof english)['sheets-drawing-ui'] = {
  title: 'Afbeelding',
  upload: {
    float: 'Afbeelding boven cellen',
    cell: 'Afbeelding in cel',
  },
  panel: {
    title: 'Afbeelding bewerken',
  },
  save: {
    title: 'Afbeeldingen in cellen opslaan',
    menuLabel: 'Afbeeldingen in cellen opslaan',
    imageCount: 'Aantal afbeeldingen',
    fileNameConfig: 'Bestandsnaam',
    useRowCol: 'Gebruik het celadres (A1, B2, …)',
    useColumnValue: 'Gebruik de waarde in een kolom',
    selectColumn: 'Kies een kolom',
    cancel: 'Annuleren',
    confirm: 'Opslaan',
    saving: 'Wordt opgeslagen…',
    error: 'De afbeeldingen in cellen zijn niet opgeslagen',
  },
  'image-popup': {
    replace: 'Vervangen',
    delete: 'Verwijderen',
    edit: 'Bewerken',
    crop: 'Bijsnijden',
    reset: 'Oorspronkelijke grootte',
    flipH: 'Horizontaal spiegelen',
    flipV: 'Verticaal spiegelen',
  },
  'update-status': {
    exceedMaxSize: 'De afbeelding is te groot; het mag hoogstens {0} MB zijn',
    invalidImageType: 'Dit soort afbeelding kan niet worden gebruikt',
    exceedMaxCount: 'U kunt hoogstens {0} afbeeldingen tegelijk invoegen',
    invalidImage: 'Deze afbeelding kan niet worden gelezen',
  },
  'drawing-anchor': {
    title: 'Plaats ten opzichte van cellen',
    both: 'Verplaatsen en grootte aanpassen met cellen',
    position: 'Verplaatsen met cellen, grootte behouden',
    none: 'Plaats en grootte behouden',
  },
  'cell-image': {
    pasteTitle: 'Plakken als afbeelding in cel',
    pasteContent: 'Wat nu in de cel staat, wordt vervangen door de afbeelding. Wilt u doorgaan?',
    pasteError: 'Een afbeelding in een cel kan hier niet worden geplakt',
  },
  permission: {
    dialog: {
      editErr: protectedRange('typen of wijzigen'),
    },
  },
  shortcut: {
    'drawing-view': 'Afbeeldingen',
    'drawing-move-down': 'Afbeelding omlaag',
    'drawing-move-up': 'Afbeelding omhoog',
    'drawing-move-left': 'Afbeelding naar links',
    'drawing-move-right': 'Afbeelding naar rechts',
    'drawing-delete': 'Afbeelding verwijderen',
  },
};
