/** What a built-in function does, for whom knows it from Dutch Excel. */
interface FunctionText {
  /** Its name in Dutch Excel. */
  readonly excel: string;
  readonly does: string;
}

/** The functions that people use most. The grid knows functions by their English names only. */
export const functionTexts: Readonly<Record<string, FunctionText>> = {
  SUM: { excel: 'SOM', does: 'Telt getallen op.' },
  SUMIF: { excel: 'SOM.ALS', does: 'Telt de getallen op die aan een voorwaarde voldoen.' },
  SUMIFS: { excel: 'SOMMEN.ALS', does: 'Telt de getallen op die aan alle voorwaarden voldoen.' },
  SUMPRODUCT: {
    excel: 'SOMPRODUCT',
    does: 'Vermenigvuldigt getallen die bij elkaar horen en telt de uitkomsten op.',
  },
  SUBTOTAL: { excel: 'SUBTOTAAL', does: 'Geeft een subtotaal van een lijst, ook als die is gefilterd.' },
  PRODUCT: { excel: 'PRODUCT', does: 'Vermenigvuldigt getallen met elkaar.' },
  AVERAGE: { excel: 'GEMIDDELDE', does: 'Geeft het gemiddelde van getallen.' },
  AVERAGEIFS: {
    excel: 'GEMIDDELDEN.ALS',
    does: 'Geeft het gemiddelde van de getallen die aan alle voorwaarden voldoen.',
  },
  MEDIAN: { excel: 'MEDIAAN', does: 'Geeft het middelste getal.' },
  MIN: { excel: 'MIN', does: 'Geeft het kleinste getal.' },
  MAX: { excel: 'MAX', does: 'Geeft het grootste getal.' },
  COUNT: { excel: 'AANTAL', does: 'Telt hoeveel getallen er zijn.' },
  COUNTA: { excel: 'AANTALARG', does: 'Telt hoeveel cellen niet leeg zijn.' },
  COUNTBLANK: { excel: 'AANTAL.LEGE.CELLEN', does: 'Telt hoeveel cellen leeg zijn.' },
  COUNTIF: { excel: 'AANTAL.ALS', does: 'Telt de cellen die aan een voorwaarde voldoen.' },
  COUNTIFS: { excel: 'AANTALLEN.ALS', does: 'Telt de cellen die aan alle voorwaarden voldoen.' },
  ROUND: { excel: 'AFRONDEN', does: 'Rondt een getal af op zoveel decimalen.' },
  ROUNDUP: { excel: 'AFRONDEN.NAAR.BOVEN', does: 'Rondt een getal af, van nul af.' },
  ROUNDDOWN: { excel: 'AFRONDEN.NAAR.BENEDEN', does: 'Rondt een getal af, naar nul toe.' },
  ABS: { excel: 'ABS', does: 'Geeft een getal zonder minteken.' },
  MOD: { excel: 'REST', does: 'Geeft wat na een deling overblijft.' },
  IF: { excel: 'ALS', does: 'Geeft de ene waarde als iets waar is en anders de andere.' },
  IFS: { excel: 'ALS.VOORWAARDEN', does: 'Geeft de waarde bij de eerste voorwaarde die waar is.' },
  IFERROR: { excel: 'ALS.FOUT', does: 'Geeft een andere waarde waar een formule een fout geeft.' },
  IFNA: { excel: 'ALS.NB', does: 'Geeft een andere waarde waar een formule #N/B geeft.' },
  AND: { excel: 'EN', does: 'Is waar als alles waar is.' },
  OR: { excel: 'OF', does: 'Is waar als ten minste één ding waar is.' },
  NOT: { excel: 'NIET', does: 'Maakt waar onwaar, en onwaar waar.' },
  VLOOKUP: {
    excel: 'VERT.ZOEKEN',
    does: 'Zoekt een waarde in de eerste kolom en geeft een waarde uit dezelfde rij.',
  },
  HLOOKUP: {
    excel: 'HORIZ.ZOEKEN',
    does: 'Zoekt een waarde in de eerste rij en geeft een waarde uit dezelfde kolom.',
  },
  XLOOKUP: {
    excel: 'X.ZOEKEN',
    does: 'Zoekt een waarde in een bereik en geeft wat op dezelfde plaats in een ander bereik staat.',
  },
  INDEX: { excel: 'INDEX', does: 'Geeft wat in een rij en kolom van een bereik staat.' },
  MATCH: { excel: 'VERGELIJKEN', does: 'Geeft op welke plaats in een rij of kolom een waarde staat.' },
  FILTER: { excel: 'FILTER', does: 'Geeft de rijen die aan een voorwaarde voldoen.' },
  SORT: { excel: 'SORTEREN', does: 'Geeft de rijen op volgorde.' },
  UNIQUE: { excel: 'UNIEK', does: 'Geeft elke waarde één keer.' },
  TODAY: { excel: 'VANDAAG', does: 'Geeft de datum van vandaag.' },
  DATE: { excel: 'DATUM', does: 'Maakt een datum van een jaar, een maand en een dag.' },
  YEAR: { excel: 'JAAR', does: 'Geeft het jaar van een datum.' },
  MONTH: { excel: 'MAAND', does: 'Geeft de maand van een datum.' },
  TEXT: { excel: 'TEKST', does: 'Maakt van een getal tekst, in een notatie naar keuze.' },
  TEXTJOIN: { excel: 'TEKST.COMBINEREN', does: 'Plakt teksten aan elkaar, met iets ertussen.' },
  CONCATENATE: { excel: 'TEKST.SAMENVOEGEN', does: 'Plakt teksten aan elkaar.' },
  LEFT: { excel: 'LINKS', does: 'Geeft de eerste tekens van een tekst.' },
  NPV: { excel: 'NHW', does: 'Geeft wat een reeks bedragen in de toekomst nu waard is.' },
};
