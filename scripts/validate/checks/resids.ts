import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Check, Fault } from '../fault';
import { allElements, attributeOf, elementsNamed, nameOf } from '../manifest-tree';

const LONGEST_ID = 32;

/** In which list of resources an element finds what it points to. */
const listFor = ({ name }: XmlElement): string => {
  if (name === 'bt:Image') return 'bt:Images';
  if (name === 'Description') return 'bt:LongStrings';
  return ['Label', 'Title', 'Namespace'].includes(name) ? 'bt:ShortStrings' : 'bt:Urls';
};

/** Every resid points to one resource of the right kind, and every resource is used. */
export const residsResolve: Check = (manifest) => {
  const defined = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'].flatMap((list) =>
    elementsNamed(manifest, list).flatMap((each) =>
      elementsNamed(each, 'bt:Image', 'bt:Url', 'bt:String').map((resource) => ({
        list,
        resource,
        id: attributeOf(resource, 'id'),
      })),
    ),
  );
  const pointing = allElements(manifest).filter((each) => attributeOf(each, 'resid') !== '');
  const used = new Set(pointing.map((each) => attributeOf(each, 'resid')));
  const unresolved = pointing
    .filter(
      (each) => !defined.some(({ id, list }) => id === attributeOf(each, 'resid') && list === listFor(each)),
    )
    .map((each) => ({
      place: nameOf(each),
      value: `there is no "${attributeOf(each, 'resid')}" in ${listFor(each)}`,
      rule: 'Every resid is the id of a resource of the right kind.',
      remedy: 'Add the resource, or mend the resid.',
    }));
  const seen = new Set<string>();
  const wrong = defined.flatMap(({ resource, id }): readonly Fault[] => {
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(twice ? [fault(resource, 'its id is there twice', 'Ids of resources are unique.')] : []),
      ...(id.length > LONGEST_ID
        ? [
            fault(
              resource,
              `its id has ${id.length} characters`,
              `Ids have at most ${LONGEST_ID} characters.`,
            ),
          ]
        : []),
      ...(used.has(id) ? [] : [fault(resource, 'nothing points to it', 'Every resource is used.')]),
    ];
  });
  return [...unresolved, ...wrong];
};

const fault = (resource: XmlElement, value: string, rule: string): Fault => ({
  place: nameOf(resource),
  value,
  rule,
  remedy: 'Rename it or take it away.',
});
