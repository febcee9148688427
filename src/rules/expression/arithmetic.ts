import { HALF_CENT, RATIO_SLACK } from '../../core/reaches';
import { finite, type NumberTerm } from './term';

export type ArithmeticName = 'add' | 'subtract' | 'multiply' | 'divide' | 'pow';

const OF: Readonly<Record<ArithmeticName, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: (a, b) => a ** b,
};

export const isArithmetic = (name: string): name is ArithmeticName => Object.hasOwn(OF, name);

/** A number made of numbers: it does not exist as soon as one of them does not. */
export const madeOf = (
  terms: readonly NumberTerm[],
  of: (numbers: readonly number[]) => number,
  slack: number = Math.max(RATIO_SLACK, ...terms.map((term) => term.slack)),
): NumberTerm => ({
  type: 'number',
  slack,
  constant: terms.every(({ constant }) => constant),
  of: (values) => {
    const numbers: number[] = [];
    for (const term of terms) {
      const number = term.of(values);
      if (number === null) return null;
      numbers.push(number);
    }
    return finite(of(numbers));
  },
});

export const calculated = (name: ArithmeticName, left: NumberTerm, right: NumberTerm): NumberTerm =>
  madeOf(
    [left, right],
    ([a = NaN, b = NaN]) => OF[name](a, b),
    // Euros per euro are a ratio.
    name === 'divide' && right.slack === HALF_CENT ? RATIO_SLACK : Math.max(left.slack, right.slack),
  );
