import { createElement, type ReactNode } from 'react';
import { EXAMPLE_NAMES } from '../src/functions/help/example-model';
import type { Example } from '../src/functions/help/function-help';
import { helpOf } from '../src/functions/help/help-of';
import { PAGE_WORDS } from '../src/functions/help/page-words';
import type { Language } from '../src/i18n/language';
import { answerTable, cellBlock } from './example-table';
import { exampleTableNames, exampleTables } from './example-tables';
import { formulaOf, modelFormulaIn, syntaxOf } from './formula-text';
import type { GeneratedFunction } from './generated-functions';

const h = createElement;

/** What stands below the title of the page of a function; its words are already in this language. */
export const functionPage = (described: GeneratedFunction, language: Language): ReactNode => {
  const words = PAGE_WORDS[language];
  const { about, example } = helpOf(described.id);
  return [
    h('p', { key: 'lead', className: 'lead' }, described.description),
    h('p', { key: 'syntax' }, h('code', null, syntaxOf(described, language))),
    h('h2', { key: 'arguments' }, words.arguments),
    h('dl', { key: 'parameters' }, parametersOf(described, language)),
    h('h2', { key: 'outcome' }, words.outcome),
    ...about[language].map((text) => h('p', { key: text }, text)),
    h('h2', { key: 'example' }, words.example),
    h('p', { key: 'example about' }, example.about[language]),
    ...whatIsGiven(described.id, example, language),
    h('h3', { key: 'formula' }, words.formula),
    h('p', { key: 'formula text' }, h('code', null, formulaOf(described.id, example, language))),
    h('h3', { key: 'answer' }, words.answer),
    answerTable(example.answer[language], language, words.answer),
    ...(example.more === true ? [h('p', { key: 'more' }, words.more)] : []),
  ];
};

const parametersOf = ({ parameters }: GeneratedFunction, language: Language): readonly ReactNode[] => {
  const words = PAGE_WORDS[language];
  return parameters.flatMap(({ name, description, optional, repeating }) => {
    const note = optional === true ? words.optional : repeating === true ? words.repeating : null;
    return [
      h('dt', { key: name }, h('code', null, name), note === null ? '' : ` (${note})`),
      h('dd', { key: `${name} text` }, description),
    ];
  });
};

/** The tables of the example stand on the page of KP.MODEL; the others point there. */
const whatIsGiven = (id: string, { cells }: Example, language: Language): readonly ReactNode[] => {
  const words = PAGE_WORDS[language];
  if (cells !== 'exampleModel') {
    return [h('h3', { key: 'cells' }, words.cells), cellBlock(cells, language, words.cells)];
  }
  if (id === 'MODEL') {
    return [
      h('h3', { key: 'tables' }, EXAMPLE_NAMES[language].title),
      ...exampleTables(language).map(({ name, rows }) =>
        h('div', { key: name }, h('h4', null, name), answerTable(rows, language, name)),
      ),
    ];
  }
  return [
    h(
      'p',
      { key: 'handle' },
      `${words.handle} `,
      h('code', null, modelFormulaIn(exampleTableNames(language), language)),
      ' (',
      h('a', { href: 'model.html' }, words.exampleModel),
      ').',
    ),
  ];
};
