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
};
