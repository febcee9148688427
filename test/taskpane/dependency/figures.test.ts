import { figuresInWords } from '../../../src/taskpane/pages/dependency/figures-in-words';
import { reserveFigure } from '../../../src/taskpane/pages/dependency/reserve-figure';
import { firstFundSentence, tippingSentence } from '../../../src/taskpane/pages/dependency/tipping-words';
import { tippingScale } from '../../../src/workbook/dependency/tipping-scale';
import { KITCHEN, worldOf } from '../../workbook/dependency/told-kitchen';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const { told } = worldOf(KITCHEN);
const numbers = (cut: number, example: number | null) =>
  figuresInWords(told(cut), example === null ? null : told(example), 0, 'nl').map(({ name, number }) => [
    name,
    plain(number),
  ]);

test('a cut of 15 % costs 30,000 of the municipality and 100,000 of funds: € 4,33 for each euro', () => {
  expect(numbers(0.15, null)).toEqual([
    ['perEuro', '€ 4,33'],
    // The reserve of 100,000 is gone after 100/130 of the year.
    ['months', '9,2 maanden'],
    // Of 400,000 the municipality and C pay 190,000.
    ['own', '▲ 53 %'],
    // 200,000 of 400,000, without a cut.
    ['dependency', '50 %'],
  ]);
});

test('while nothing is cut the loss per euro is that of an example', () => {
  expect(numbers(0, 0.15)[0]).toEqual(['perEuro', '€ 4,33']);
  expect(numbers(0, null)[0]).toEqual(['perEuro', 'geen verlies']);
});

test('the tipping point is one sentence, rounded down', () => {
  const scale = tippingScale(told(0), told(0), 0);
  expect(plain(tippingSentence(scale, 2025, 'nl'))).toBe(
    'U kunt 10 % korting op al het geld van de gemeente dragen. Bij meer redt u het niet.',
  );
  expect(plain(firstFundSentence(scale, true, 'nl'))).toBe(
    'A valt als eerste weg: bij meer dan 10 % korting.',
  );
  expect(tippingSentence({ ...scale, tipping: 1 }, 2025, 'nl')).toContain('Ook zonder geld van de gemeente');
  expect(tippingSentence({ ...scale, tipping: 0 }, 2025, 'nl')).toContain('te veel');
  expect(tippingSentence({ ...scale, fallsAnyway: true }, 2025, 'nl')).toContain('Ook zonder korting');
  expect(tippingSentence({ ...scale, hasMunicipal: false }, 2025, 'nl')).toContain(
    'geen geld van de gemeente',
  );
});

test('the chart holds the reserve with the cut beside that without, and one line where they are the same', () => {
  expect(reserveFigure(told(0.05), 0, 'nl').series.map(({ values }) => values)).toEqual([
    [100_000],
    [90_000],
  ]);
  expect(reserveFigure(told(0), 0, 'nl').series).toHaveLength(1);
});
