import { dutchFormula, neutralFormula } from '../../../../src/hosts/workbench/typing/dutch-formula';

describe('a formula that is typed in Dutch', () => {
  test.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=ROUND(A1;2)', '=ROUND(A1,2)'],
    ['=A1*1,5', '=A1*1.5'],
    ['=IF(A1>0,25;"ja; nee";\'Blad;1\'!B2)', '=IF(A1>0.25,"ja; nee",\'Blad;1\'!B2)'],
    ['=SUM({1\\2;3\\4})', '=SUM({1,2;3,4})'],
    ['=SUM(kpLots[[#This Row];[Bedrag per jaar]])', '=SUM(kpLots[[#This Row],[Bedrag per jaar]])'],
    ['=KP.RISK(Controles!$B$3;"Korting; 10 %")', '=KP.RISK(Controles!$B$3,"Korting; 10 %")'],
    // Who is used to commas may keep them where they can only part arguments.
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['=ROUND(A1,2)', '=ROUND(A1,2)'],
  ])('%s means %s', (typed, neutral) => {
    expect(neutralFormula(typed)).toBe(neutral);
  });

  test.each([
    ['=SUM(A1,B1)', '=SUM(A1;B1)'],
    ['=SUM(1,2)', '=SUM(1;2)'],
    ['=ROUND(1.5,0)', '=ROUND(1,5;0)'],
    ['=SUM({1,2;3,4})', '=SUM({1\\2;3\\4})'],
    ['=IF(A1="a, b",1,0)', '=IF(A1="a, b";1;0)'],
    ['=STDEV.P(A1:A9)', '=STDEV.P(A1:A9)'],
  ])('%s is shown as %s', (neutral, dutch) => {
    expect(dutchFormula(neutral)).toBe(dutch);
  });

  test.each(['=SUM(1,2,3)', '=IF(A1>0.25,"x",kpLots[[#This Row],[a, b]])', '=SUM({1.5,2;3,4})', '=1+2'])(
    '%s comes back as it was when it is only looked at',
    (neutral) => {
      expect(neutralFormula(dutchFormula(neutral))).toBe(neutral);
    },
  );
});
