/** Kantelpunt in Excel zelf. */
export const excel = {
  nameTaken:
    'Dit werkboek gebruikt de naam {{name}} al, voor een tabel op een ander blad of voor een bereik. Geef dat eerst een andere naam.',
  changedSince:
    'Na deze stap is er in dezelfde cellen iets veranderd. Ongedaan maken zou dat wissen en is daarom niet gedaan.',
  nothingToUndo: 'Er is geen stap van Kantelpunt meer om ongedaan te maken.',
  notPutBack:
    'Schrijven lukte niet, en het blad {{sheet}} kon daarna niet worden teruggezet. Sluit het werkboek zonder op te slaan en open het opnieuw. Excel zegt: {{message}}',
  startFailed:
    'Kantelpunt kon niet helemaal worden geladen. Sluit Excel, controleer de verbinding en open het werkboek opnieuw. De melding is: {{message}}',
  tooOld: {
    title: 'Deze versie van Excel is te oud voor het paneel',
    text: 'Het paneel heeft {{needed}} nodig; dat zit in Excel 2021, Microsoft 365 en Excel op het web. De functies die met KP. beginnen blijven in de cellen werken. Werk Excel bij, of gebruik de werkbank in de browser.',
  },
  outside: {
    title: 'Kantelpunt werkt in Excel',
    text: 'Deze pagina hoort bij de invoegtoepassing en doet alleen iets binnen Excel. In de browser kunt u Kantelpunt gebruiken in de werkbank.',
    link: 'Naar de werkbank',
  },
};
