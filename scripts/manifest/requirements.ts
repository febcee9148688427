import { element, type Element } from './element';

/** What an Excel must be able to do before it offers the add-in at all; anything newer is asked for in the code. */
const REQUIRED_SETS = [
  { name: 'SharedRuntime', version: '1.1' },
  { name: 'CustomFunctionsRuntime', version: '1.3' },
  { name: 'ExcelApi', version: '1.13' },
] as const;

/** For the whole add-in. */
export const requirements = (): Element => ofNames('');

/** The same again for the part with the ribbon and the functions, where elements have a prefix. */
export const versionedRequirements = (): Element => ofNames('bt:');

const ofNames = (prefix: '' | 'bt:'): Element =>
  element('Requirements', {}, [
    element(
      `${prefix}Sets`,
      { DefaultMinVersion: '1.1' },
      REQUIRED_SETS.map(({ name, version }) => element(`${prefix}Set`, { Name: name, MinVersion: version })),
    ),
  ]);
