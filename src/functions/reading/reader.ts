/**
 * What reads a model: recognising tables, the parser, the user's own rules, and sentences about problems. It is loaded
 * when the first model is read, so that functions can be called before it is there.
 */
export { workedModel } from '../../rules/worked-model';
export { problemsLayout } from '../../workbook/layout/problems-layout';
export { readModel } from '../../workbook/read/read-model';
export { modelSets } from './model-sets';
export { tablesIn } from './tables-in';
