import type english from '@univerjs/drawing-ui/locale/en-US';

/** Placing, turning and cropping pictures. */
export const drawingUi: (typeof english)['drawing-ui'] = {
  'image-cropper': {
    error: 'Alleen afbeeldingen kunnen worden bijgesneden.',
  },
  'image-panel': {
    arrange: {
      title: 'Volgorde',
      forward: 'Naar voren',
      backward: 'Naar achteren',
      front: 'Naar voorgrond',
      back: 'Naar achtergrond',
    },
    transform: {
      title: 'Grootte en plaats',
      rotate: 'Draaien (°)',
      x: 'X (px)',
      y: 'Y (px)',
      width: 'Breedte (px)',
      height: 'Hoogte (px)',
      lock: 'Verhouding vastzetten (%)',
    },
    crop: {
      title: 'Bijsnijden',
      start: 'Beginnen met bijsnijden',
      mode: 'Vrij',
    },
    group: {
      title: 'Groep',
      group: 'Groeperen',
      unGroup: 'Groep opheffen',
    },
    align: {
      title: 'Uitlijnen',
      default: 'Kies een uitlijning',
      left: 'Links uitlijnen',
      center: 'Horizontaal centreren',
      right: 'Rechts uitlijnen',
      top: 'Boven uitlijnen',
      middle: 'Verticaal centreren',
      bottom: 'Onder uitlijnen',
      horizon: 'Horizontaal verdelen',
      vertical: 'Verticaal verdelen',
    },
    null: 'Er is niets geselecteerd',
  },
  'image-popup': {
    replace: 'Vervangen',
    delete: 'Verwijderen',
    edit: 'Bewerken',
    crop: 'Bijsnijden',
    reset: 'Oorspronkelijke grootte',
  },
  'image-text-wrap': {
    title: 'Tekstomloop',
    wrappingStyle: 'Soort tekstomloop',
    square: 'Vierkant',
    topAndBottom: 'Boven en onder',
    inline: 'In tekstregel',
    behindText: 'Achter tekst',
    inFrontText: 'Voor tekst',
    wrapText: 'Tekst loopt om',
    bothSide: 'Beide zijden',
    leftOnly: 'Alleen links',
    rightOnly: 'Alleen rechts',
    distanceFromText: 'Afstand tot tekst',
    top: 'Boven (px)',
    left: 'Links (px)',
    bottom: 'Onder (px)',
    right: 'Rechts (px)',
  },
};
