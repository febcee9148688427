import { mappedReferences, SAME } from '../../../../src/hosts/file/grid/formula/mapped-references';
import { referenceArea, referenceText } from '../../../../src/hosts/file/grid/formula/reference-area';
import { shiftedFormula } from '../../../../src/hosts/file/grid/formula/shared-formula';
import { isWellFormed } from '../../../../src/hosts/file/grid/formula/well-formed';
import { shownFormula } from '../../../../src/hosts/file/grid/read/shown-formula';
import { formulaText } from '../../../../src/hosts/file/write/formula-text';

describe('the references in a formula', () => {
  const marked = {
    sheet: (name: string) => (name === 'Weg' ? null : `${name}!`),
    area: (area: string, sheet: string | null) => (area === 'Z9' ? null : `<${sheet ?? ''} ${area}>`),
    table: (name: string, brackets: string) => `${name.toUpperCase()}${brackets}`,
  };

  test.each([
    ['A1+$B$2:C3', '< A1>+< $B$2:C3>'],
    ['SUM(A:A,1:3,$A:$C)', 'SUM(< A:A>,< 1:3>,< $A:$C>)'],
    ["Blad1!A1+'Mijn blad'!B2", "'Blad1!'!<Blad1 A1>+'Mijn blad!'!<Mijn blad B2>"],
    ["'Het''s'!A1", "'Het''s!'!<Het's A1>"],
    ['Blad1:Blad3!A1', "'Blad1!:Blad3!'!<Blad1:Blad3 A1>"],
    ['[1]Blad1!A1', '[1]Blad1!A1'],
    ["'[1]Blad 1'!A1:B2", "'[1]Blad 1'!A1:B2"],
    ['IF(A1="B2","A1","C3""D4")', 'IF(< A1>="B2","A1","C3""D4")'],
    ['LOG10(1)+ATAN2(1,2)', 'LOG10(1)+ATAN2(1,2)'],
    ['Q1_2026+AB12C+kosten2026', 'Q1_2026+AB12C+kosten2026'],
    ['kp[A1]+kp[[#This Row],[B2]]', 'KP[A1]+KP[[#This Row],[B2]]'],
    ['Blad1!Huur', "'Blad1!'!Huur"],
    ['1E3+1.5', '1E3+1.5'],
    ['Weg!A1+1', '#REF!+1'],
    ['SUM(Z9)', 'SUM(#REF!)'],
    ['KP.RISK(A1)', 'KP.RISK(< A1>)'],
    ['{1,2;3,4}', '{1,2;3,4}'],
    ['A1#', '< A1>#'],
  ])('of %s are found, and nothing else', (formula, expected) => {
    expect(mappedReferences(formula, marked)).toBe(expected);
  });

  test.each(['A1', '$A1', 'A$1', '$A$1:B2', 'A:$C', '$1:3', 'B2:B2'])('%s reads as it is written', (text) => {
    const reference = referenceArea(text);
    expect(reference && referenceText(reference, reference.area)).toBe(text);
  });

  test('can all stay', () => {
    expect(mappedReferences("SUM('a b'!A1:B2,kp[x])", SAME)).toBe("SUM('a b'!A1:B2,kp[x])");
  });
});

test.each([
  ['A1+$A$1+A$1+$A1', 2, 1, 'B3+$A$1+B$1+$A3'],
  ['SUM(A:A)+SUM(1:1)', 1, 1, 'SUM(B:B)+SUM(2:2)'],
  ['A1', -1, 0, 'A1048576'],
])('%s, %i rows and %i columns on, reads %s', (formula, rows, columns, expected) => {
  expect(shiftedFormula(formula, rows, columns)).toBe(expected);
});

describe('a formula that somebody typed', () => {
  test.each([
    'A1',
    '-A1%',
    '--(A1>0)',
    'SUM(A1:A3,,Blad1!B2)',
    'NOW()',
    'IF(\'Mijn blad\'!A1="","leeg",A1 & "x")',
    'kpLots[[#This Row],[Bedrag]]*[@Prijs]',
    'SUM((A1:A3 A2:B2))',
    '{1,2;3,4}',
    'LAMBDA(x,x+1)(2)',
    'IFERROR(#REF!,#N/A)',
    'A1#+@B1:B3',
    'KP.RISK(kpModel[#All],"x")',
    '1.5E-3*.5',
    'A1<>B1',
    'SUM(B:B,$1:$3)',
    'één+_naam',
  ])('%s can be read', (formula) => {
    expect(isWellFormed(formula)).toBe(true);
  });

  test.each([
    '',
    'A1+',
    'SUM(A1',
    'A1)',
    '*A1',
    'A1 +* B1',
    '"open',
    'SUM(A1))',
    'A1"x"',
    '(,)',
    'A1 = ',
    '()',
    'é€',
    '1 2)',
    'SUM(A1;B1)',
  ])('%s cannot', (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  });
});

test.each([
  'KP.RISK(kpModel,"KP.RISK(")',
  'LET(x,A1,x*2)',
  'SORT(FILTER(A1:A9,B1:B9>0))',
  'SUM(A1#)+STDEV.S(B:B)',
  "SUM('kp~x'!A1,kpLots[Bedrag])",
])('%s reads the same after it was saved', (formula) => {
  expect(shownFormula(formulaText(formula))).toBe(formula);
});
