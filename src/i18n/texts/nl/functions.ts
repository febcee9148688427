/** What the functions say in a cell when they cannot answer. */
export const functions = {
  argument: {
    error: 'Argument ‘{{argument}}’ is de fout {{error}}. Herstel eerst de cel waar die fout ontstaat.',
    errorAt:
      'Argument ‘{{argument}}’ bevat in rij {{row}}, kolom {{column}} de fout {{error}}. Herstel eerst die cel.',
    oneCell:
      'Argument ‘{{argument}}’ is een bereik van {{rows}} rijen en {{columns}} kolommen. Hier past één waarde: kies één cel.',
    missing: 'Argument ‘{{argument}}’ is leeg. Vul het in of wijs een cel aan waar het in staat.',
    text: 'Argument ‘{{argument}}’ is ‘{{value}}’. Hier hoort een tekst.',
    number: 'Argument ‘{{argument}}’ is ‘{{value}}’. Hier hoort een getal, zoals 12 of 0,5.',
    numberAt:
      'Argument ‘{{argument}}’ heeft op plaats {{at}} ‘{{value}}’. Hier horen getallen, zoals 12 of 0,5.',
    gap: 'Argument ‘{{argument}}’ is op plaats {{at}} leeg. Vul daar een getal in; 0 mag ook.',
    oneLine:
      'Argument ‘{{argument}}’ heeft {{rows}} rijen en {{columns}} kolommen. Kies één rij of één kolom.',
  },
  model: {
    notAModel:
      'Argument ‘model’ is ‘{{value}}’. Hier hoort de cel met =KP.MODEL(…); op het blad Controles is dat B3.',
    swapped: 'Argument ‘{{argument}}’ is het model, en argument ‘model’ is iets anders. Wissel de twee om.',
    modelAsName: 'Argument ‘{{argument}}’ is het model. Hier hoort de naam van een scenario.',
    errors_one:
      'Dit model heeft {{count}} fout en wordt daarom niet berekend. Bekijk die met =KP.PROBLEMS(…) of op het blad Controles en los hem op.',
    errors_other:
      'Dit model heeft {{count}} fouten en wordt daarom niet berekend. Bekijk ze met =KP.PROBLEMS(…) of op het blad Controles en los ze op.',
    changed:
      'De tabellen zijn veranderd sinds dit model is gelezen. Bereken de werkmap opnieuw met Ctrl+Alt+F9.',
    notRead:
      'Dit model is hier niet meer bekend en de tabellen zijn niet te lezen. Bereken de werkmap opnieuw met Ctrl+Alt+F9.',
  },
  name: {
    unknown: {
      scenario: 'Er is geen scenario ‘{{name}}’. {{remedy}}',
      lot: 'Er is geen perceel ‘{{name}}’. {{remedy}}',
      organisation: 'Er is geen organisatie ‘{{name}}’. {{remedy}}',
    },
    none: {
      scenario: 'Dit model heeft geen scenario’s.',
      lot: 'Dit model heeft geen percelen. Laat het argument weg.',
      organisation: 'Dit model heeft geen organisaties. Laat het argument weg.',
    },
    nearest: 'Bedoelt u ‘{{nearest}}’?',
    choose: 'Kies {{names}}.',
    chooseSome: 'Kies een naam uit de tabel, zoals {{names}} (en nog {{count}}).',
  },
  table: {
    none: 'Er zijn geen tabellen gegeven. Geef elke tabel van het model met zijn kopregel, zoals kpLots[#Alles].',
    noRange: 'Argument {{at}} is geen tabel. Geef elke tabel met zijn kopregel, zoals kpLots[#Alles].',
    empty: 'Tabel {{at}} is leeg. Geef elke tabel met zijn kopregel, zoals kpLots[#Alles].',
    error:
      'Tabel {{at}} is de fout {{error}}: die tabel is verwijderd of heet anders. Haal hem uit de formule of zet hem terug.',
    unknown:
      'Tabel {{at}} is geen tabel van Kantelpunt; de koppen zijn {{headers}}. Haal hem uit de formule, of herstel de koppen.',
    twice: 'Tabel {{one}} en tabel {{other}} zijn allebei {{name}}. Geef elke tabel één keer.',
    totals:
      'De laatste rij van {{name}} is een totaalrij, die zou meetellen. Zet hem uit met Tabelontwerp, Totaalrij.',
  },
  notLoaded:
    'Een deel van Kantelpunt kon niet worden geladen. Kijk of er verbinding is en bereken opnieuw met Ctrl+Alt+F9.',
  tooLong: 'Er kwam binnen {{seconds}} seconden geen antwoord. Bereken opnieuw met Ctrl+Alt+F9.',
  unexpected:
    'Hier ging iets mis in Kantelpunt zelf, en er is geen uitkomst. Meld dit met deze tekst: {{message}}',
};
