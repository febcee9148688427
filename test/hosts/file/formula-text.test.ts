import { BrokenSpec } from '../../../src/workbook/spec/broken-spec';
import { formulaText } from '../../../src/hosts/file/write/formula-text';

describe('a formula in a file', () => {
  test.each([
    ['names our functions as the add-in registers them', 'KP.RISK("m","s")', '_xldudf_KP_RISK("m","s")'],
    ['has no equals sign', '=KP.RISK(A1)', '_xldudf_KP_RISK(A1)'],
    ['names newer functions with their prefix', 'XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    [
      'names the two that have a longer one',
      'SORT(FILTER(A1:A2,B1:B2))',
      '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A2,B1:B2))',
    ],
    ['leaves old functions alone', 'SUMIFS(A:A,B:B,"x")', 'SUMIFS(A:A,B:B,"x")'],
    [
      'leaves text alone',
      'IF(A1="KP.RISK(","FILTER(","""KP.X("" B2#")',
      'IF(A1="KP.RISK(","FILTER(","""KP.X("" B2#")',
    ],
    ['leaves sheet names alone', "'KP.RISK(x'!A1+'it''s SORT('!B2", "'KP.RISK(x'!A1+'it''s SORT('!B2"],
    ['leaves column names alone', 'SUM(kpLots[KP.RISK(x)])', 'SUM(kpLots[KP.RISK(x)])'],
    [
      'writes a spilled range in full',
      'SUM(B2#)+COUNT($A$1#)',
      'SUM(_xlfn.ANCHORARRAY(B2))+COUNT(_xlfn.ANCHORARRAY($A$1))',
    ],
    [
      'marks the names that LET gives',
      'LET(x,A1,y,x*2,x+y)',
      '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)',
    ],
    [
      'marks the names of LAMBDA, also where they are called',
      'LAMBDA(f,n,f(n)&"n")(A1,2)',
      '_xlfn.LAMBDA(_xlpm.f,_xlpm.n,_xlpm.f(_xlpm.n)&"n")(A1,2)',
    ],
    ['leaves functions alone that came later but have no prefix', 'WORKDAY.INTL(A1,3)', 'WORKDAY.INTL(A1,3)'],
    ['writes an error as it is', 'IF(A1,#REF!,#N/A)', 'IF(A1,#REF!,#N/A)'],
  ])('%s', (_, neutral, expected) => {
    expect(formulaText(neutral)).toBe(expected);
  });

  test.each([
    ['[@Bedrag]*2', 'kpLots[[#This Row],[Bedrag]]*2'],
    ['[@[Bedrag per jaar]]', 'kpLots[[#This Row],[Bedrag per jaar]]'],
    ['SUM(kpLots[Bedrag])-kpOther[@Kosten]', 'SUM(kpLots[Bedrag])-kpOther[@Kosten]'],
  ])('writes %s in a row of kpLots as %s', (neutral, expected) => {
    expect(formulaText(neutral, 'kpLots')).toBe(expected);
  });

  test.each(['[@Bedrag]', '', 'x'.repeat(8193)])('%# cannot be written and is refused', (neutral) => {
    expect(() => formulaText(neutral)).toThrow(BrokenSpec);
  });
});
