/** Names of sheets, and one line under the title of each. */
export const sheets = {
  about: { name: 'Toelichting', about: 'Wat dit bestand is en hoe u het gebruikt.' },
  contract: { name: 'Opdracht', about: 'Wat de gemeente betaalt, hoe dat meestijgt en wat er al af moet.' },
  organisations: {
    name: 'Organisaties',
    about: 'Wat de organisaties kosten, wat zij krijgen en op welke voorwaarde.',
  },
  scenarios: {
    name: "Scenario's",
    about: 'Wat er kan gebeuren. Verander hier de korting en kijk wie het redt.',
  },
};
