import type { Check, Fault } from '../fault';
import { attributeOf, childrenOf, elementsNamed, elementsOfType, nameOf, textOf } from '../manifest-tree';

/** Elements that would change what the add-in is: it is no COM add-in, and knows no accounts. */
const NEVER = ['EquivalentAddins', 'WebApplicationInfo', 'AppDomain', 'MobileFormFactor'];

/** What the schema lets through and Excel, or our promises to users, do not. */
export const structureHolds: Check = (manifest) => [
  ...elementsNamed(manifest, ...NEVER).map((each) => ({
    place: nameOf(each),
    value: 'it is there',
    rule: 'The add-in replaces no other, knows no accounts and opens no other sites.',
    remedy: 'Take it away.',
  })),
  ...oneOf(elementsNamed(manifest, 'CustomTab').length, '<CustomTab>'),
  ...elementsNamed(manifest, 'CustomTab')
    .filter((tab) => childrenOf(tab).at(-1)?.name !== 'Label')
    .map((tab) => ({
      place: nameOf(tab),
      value: 'its label is not the last part',
      rule: 'A tab ends with its label.',
      remedy: 'Put <Label> after the groups.',
    })),
  ...uniqueIds(manifest),
  ...permission(textOf(manifest, 'Permissions')),
];

const oneOf = (count: number, place: string): readonly Fault[] =>
  count === 1
    ? []
    : [{ place, value: `there are ${count}`, rule: 'There is exactly one.', remedy: 'Keep one.' }];

const uniqueIds: Check = (manifest) => {
  const ids = elementsNamed(manifest, 'CustomTab', 'Group', 'Control').map((each) => attributeOf(each, 'id'));
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({
      place: `id="${id}"`,
      value: 'it is there twice',
      rule: 'Tabs, groups and buttons have an id of their own.',
      remedy: 'Rename one.',
    }));
};

const permission = (found: string): readonly Fault[] =>
  found === 'ReadWriteDocument'
    ? []
    : [
        {
          place: '<Permissions>',
          value: `"${found}"`,
          rule: 'The add-in reads and writes the open workbook, and nothing else: ReadWriteDocument.',
          remedy: 'Put that there.',
        },
      ];

/** Every button calls a function that the Excel page registers. `registered` are their names. */
export const buttonsAreRegistered =
  (registered: ReadonlySet<string>): Check =>
  (manifest) => {
    const called = elementsOfType(manifest, 'Action', 'ExecuteFunction').map((each) =>
      textOf(each, 'FunctionName'),
    );
    return [
      ...called
        .filter((name) => !registered.has(name))
        .map((name) => unknownButton(name, 'nothing registers it')),
      ...[...registered]
        .filter((name) => !called.includes(name))
        .map((name) => unknownButton(name, 'no button calls it')),
    ];
  };

const unknownButton = (name: string, value: string): Fault => ({
  place: `<FunctionName> ${name}`,
  value,
  rule: 'Buttons and the functions that the Excel page registers are the same.',
  remedy: 'Compare scripts/manifest/ribbon.ts with src/hosts/excel.',
});
