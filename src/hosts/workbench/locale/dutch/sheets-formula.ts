import type { ILanguagePack } from '@univerjs/core';
import english from '@univerjs/sheets-formula/locale/en-US';
import { functionTexts } from './function-descriptions';

const inEnglish: Readonly<Record<string, ILanguagePack>> = english['sheets-formula'].functionList;

const inDutch = Object.entries(functionTexts).map(([name, { excel, does }]) => {
  const text = excel === name ? does : `${does} In Nederlandse Excel: ${excel}.`;
  return [name, { ...inEnglish[name], abstract: text, description: text }] as const;
});

/** The built-in functions: the best known ones say what they do in Dutch, the others in English. */
export const sheetsFormula: ILanguagePack = {
  functionList: { ...inEnglish, ...Object.fromEntries(inDutch) },
  progress: {
    analyzing: 'Formules worden bekeken',
    calculating: 'Formules worden berekend',
    'array-analysis': 'Formules die meer cellen vullen worden bekeken',
    'array-calculation': 'Formules die meer cellen vullen worden berekend',
    done: 'Klaar',
  },
};
