/** Scenario's naast elkaar. */
export const paneCompare = {
  choose: 'Welke scenario’s vergelijkt u?',
  chooseMore: 'Kies twee of meer scenario’s.',
  none: {
    title: 'Er is nog niets te vergelijken',
    text: 'Vergelijken kan zodra het model klopt. Bekijk bij de controles wat er mist.',
  },
  make: 'Scenario’s maken of veranderen',
  inputs: {
    title: 'Wat er anders is ingevuld',
    what: 'Invoer',
    same: 'Er is geen verschil in wat er is ingevuld.',
    asFilledIn: 'zoals in de tabel',
  },
  outcomes: {
    title: 'Wat er anders uitkomt',
    caption: 'Uitkomsten per scenario, over de hele looptijd',
    sheet: 'Vergelijking van scenario’s',
    sheetAbout: 'Alle scenario’s naast elkaar; rekent mee met wat u verandert.',
  },
  levels: {
    title: 'Organisaties met een ander niveau',
    same: 'Elke organisatie heeft in deze scenario’s hetzelfde niveau.',
    others_one: '{{count}} organisatie heeft overal hetzelfde niveau.',
    others_other: '{{count}} organisaties hebben overal hetzelfde niveau.',
    more_one: 'Nog {{count}} organisatie staat op het werkblad.',
    more_other: 'Nog {{count}} organisaties staan op het werkblad.',
  },
  bridge: {
    title: 'Verschillenanalyse',
    about:
      'Van wat alle organisaties samen ontvangen in {{first}} naar {{second}}, over de hele looptijd. De stappen tellen precies op.',
    two: 'Kies precies twee scenario’s voor de stappen van het ene naar het andere.',
    caption: 'Stappen van {{first}} naar {{second}}, in euro’s',
    years: 'Per jaar',
    yearsCaption: 'Stappen per jaar, in euro’s',
    adds: '{{from}} en de stappen van samen {{difference}} is {{to}}.',
    sheet: 'Verschillenanalyse',
    sheetAbout: 'Van {{first}} naar {{second}}; rekent mee met wat u verandert.',
  },
  lines: { title: 'Regel voor regel, per jaar', caption: '{{first}} en {{second}} regel voor regel' },
};
