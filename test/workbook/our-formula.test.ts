import { ourFormula } from '../../src/workbook/our-formula';

test.each([
  ['=KP.RISK(A1,B1)', 'KP.RISK(A1,B1)'],
  ['=_xldudf_KP_RISK(A1,B1)', 'KP.RISK(A1,B1)'],
  ['=kp.risk(A1)', 'KP.RISK(A1)'],
  ['=IF(A1="KP.RISK(", _xldudf_KP_YEARS(B1,12), 0)', 'IF(A1="KP.RISK(", KP.YEARS(B1,12), 0)'],
  ['  =KP.MODEL(kpLots[#All])', 'KP.MODEL(kpLots[#All])'],
])('%s is one of ours: %s', (text, formula) => {
  expect(ourFormula(text)).toBe(formula);
});

test.each(['KP.RISK(A1)', '=SUM(A1:A3)', '="KP.RISK(A1)"', '=AKP.RISK(A1)', '', '=KP.RISK'])(
  '%p is none of ours',
  (text) => {
    expect(ourFormula(text)).toBeNull();
  },
);
