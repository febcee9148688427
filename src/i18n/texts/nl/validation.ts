/** What a sheet says when somebody types what a column cannot hold. */
export const validation = {
  choice: 'Kies een waarde uit de lijst.',
  suggestion: 'Deze waarde staat niet in de lijst. Dat mag; controleer of hij goed is gespeld.',
  name: 'Deze naam staat niet in {{table}}. Kies een naam uit de lijst, of voeg haar daar eerst toe.',
  share: 'Vul een percentage in van 0 % tot en met 100 %, zoals 12,5 %.',
  rate: 'Vul een percentage in, zoals 4,7 %. Een daling van 2 % typt u als -2 %.',
  notNegative: 'Vul een getal in van 0 of hoger.',
  number: 'Vul een getal in.',
  months: 'Vul een aantal maanden in van 0 tot en met {{max}}.',
  whole: 'Vul een heel getal in van {{min}} tot en met {{max}}.',
  year: 'Vul een jaar in, zoals 2026.',
};
