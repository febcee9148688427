import type { TableName } from '../../../model/tables';

/** What stands above each table: its title and one line of explanation. */
export const tables = {
  model: { title: 'Algemeen', about: 'Eén rij met wat voor de hele berekening geldt.' },
  lots: { title: 'Percelen', about: 'Eén rij per perceel van de opdracht.' },
  indexation: {
    title: 'Indexatie',
    about: 'Eén rij per jaar. Een jaar zonder rij krijgt de percentages van het laatste jaar ervoor.',
  },
  targets: {
    title: 'Taakstellingen',
    about: 'Wat al is afgesproken om te besparen. Laat de tabel leeg als er niets is afgesproken.',
  },
  transition: {
    title: 'Transitiebudget',
    about: 'Hoogstens één rij: tijdelijk geld om een verlies op te vangen. Laat leeg als het er niet is.',
  },
  organisations: { title: 'Organisaties', about: 'Eén rij per organisatie, met bedragen voor een vol jaar.' },
  municipal: { title: 'Geld van de gemeente', about: 'Eén rij per bijdrage die een organisatie krijgt.' },
  grants: {
    title: 'Fondsen',
    about: 'Eén rij per bijdrage van een fonds, met de voorwaarde waarop het betaalt.',
  },
  support: {
    title: 'Steun tussen organisaties',
    about: 'Wie wie helpt, met geld of in natura. Mag leeg blijven.',
  },
  reach: {
    title: 'Bereik',
    about: 'Wie hoeveel mensen bereikt, per buurt en groep. Nodig voor de gevolgen in de wijk.',
  },
  neighbourhoods: {
    title: 'Buurten',
    about: 'Hoe groot de buurten zijn en hoeveel behoefte er is. Mag leeg blijven.',
  },
  scenarios: {
    title: 'Scenario’s',
    about:
      'Eén rij per scenario. Wat leeg is, blijft zoals het is. De situatie zonder korting is er altijd bij.',
  },
  overrides: {
    title: 'Vervangen waarden',
    about: 'Wilt u in één scenario een andere waarde dan op de andere bladen staat, vul die dan hier in.',
  },
  rules: {
    title: 'Eigen regels',
    about:
      'Eén rij per regel: wanneer u een organisatie rood of oranje vindt, of een andere grens. Mag leeg blijven.',
  },
} satisfies Record<TableName, { title: string; about: string }>;
