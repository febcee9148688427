import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Check, Fault } from '../fault';
import {
  addressesById,
  attributeOf,
  childrenOf,
  elementsNamed,
  elementsOfType,
  nameOf,
} from '../manifest-tree';

/** Functions, buttons and the pane share one runtime: one page, under one resid, that lives as long as Excel. */
export const oneRuntime: Check = (manifest) => {
  const runtimes = elementsNamed(manifest, 'Runtime');
  const [runtime] = runtimes;
  if (runtime === undefined || runtimes.length > 1)
    return [
      {
        place: '<Runtimes>',
        value: `there are ${runtimes.length} runtimes`,
        rule: 'Functions, buttons and the pane share exactly one.',
        remedy: 'Keep one <Runtime>.',
      },
    ];
  const resid = attributeOf(runtime, 'resid');
  const [settings] = elementsNamed(manifest, 'DefaultSettings');
  const page = settings === undefined ? '' : attributeOf(childrenOf(settings)[0], 'DefaultValue');
  return [
    ...(attributeOf(runtime, 'lifetime') === 'long'
      ? []
      : [
          fault(
            runtime,
            `its lifetime is "${attributeOf(runtime, 'lifetime')}"`,
            'A shared runtime is long.',
          ),
        ]),
    ...sharing(manifest)
      .filter((each) => attributeOf(each, 'resid') !== resid)
      .map((each) =>
        fault(each, `it uses "${attributeOf(each, 'resid')}"`, `The runtime is "${resid}", for all parts.`),
      ),
    ...elementsNamed(manifest, 'TaskpaneId').map((each) =>
      fault(each, 'it asks for a pane of its own', 'With a long runtime there is one pane, without an id.'),
    ),
    ...(page === addressesById(manifest).get(resid)
      ? []
      : [
          {
            place: '<DefaultSettings>',
            value: `its page is "${page}"`,
            rule: `The runtime is at "${addressesById(manifest).get(resid) ?? ''}".`,
            remedy: 'Give both the same address.',
          },
        ]),
  ];
};

/** All that must be the page of the runtime. */
const sharing = (manifest: XmlElement): readonly XmlElement[] => [
  ...elementsNamed(manifest, 'Page').flatMap(childrenOf),
  ...elementsNamed(manifest, 'FunctionFile'),
  ...elementsOfType(manifest, 'Action', 'ShowTaskpane').flatMap((each) =>
    elementsNamed(each, 'SourceLocation'),
  ),
];

const fault = (each: XmlElement, value: string, rule: string): Fault => ({
  place: nameOf(each),
  value,
  rule,
  remedy: 'Let the runtime, the page of the functions, the function file and the pane use one resid.',
});
