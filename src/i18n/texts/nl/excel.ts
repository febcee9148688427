/** Kantelpunt in Excel zelf. */
export const excel = {
  nameTaken:
    'Dit werkboek gebruikt de naam {{name}} al, voor een tabel op een ander blad of voor een bereik. Geef dat eerst een andere naam.',
  notPutBack:
    'Schrijven lukte niet, en het blad {{sheet}} kon daarna niet worden teruggezet. Sluit het werkboek zonder op te slaan en open het opnieuw. Excel zegt: {{message}}',
  tooOld: {
    title: 'Deze versie van Excel is te oud voor het paneel',
    text: 'Het paneel heeft {{needed}} nodig; dat zit in Excel 2021, Microsoft 365 en Excel op het web. De functies die met KP. beginnen blijven in de cellen werken. Werk Excel bij, of gebruik de werkbank in de browser.',
  },
};
