import { attributeOf, childrenNamed, treeOf } from '../xml/tree';
import { tag } from '../xml/tag';
import { bytesOf } from '../xml/xml-text';
import type { Parts } from '../zip/unpack';
import { absoluteTarget, relationsPart, resolvedTarget } from './part-names';

/** How one part refers to another. `target` is a part's name, or an address outside when `external`. */
export interface Relation {
  readonly id: string;
  /** The full type, whose last word says what it is: `…/relationships/table`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationType = (kind: string): string => `${TYPES}/${kind}`;

/** The last word of a relation's type; the strict and the usual form of the format share it. */
export const kindOf = (relation: Relation): string => relation.type.slice(relation.type.lastIndexOf('/') + 1);

/** Names of parts do not depend on capitals (OPC, §6.2.2.3), and some writers rely on it. */
function spelledAs(parts: Parts, name: string): string {
  if (parts.has(name)) return name;
  const lower = name.toLowerCase();
  return [...parts.keys()].find((part) => part.toLowerCase() === lower) ?? name;
}

/** The relations of a part in file order; none if it has none. */
export function relationsOf(parts: Parts, source: string): readonly Relation[] {
  const part = relationsPart(source);
  const bytes = parts.get(part);
  if (!bytes) return [];
  return childrenNamed(treeOf(bytes, part), 'Relationship').map((element) => {
    const external = attributeOf(element, 'TargetMode') === 'External';
    const target = attributeOf(element, 'Target') ?? '';
    return {
      id: attributeOf(element, 'Id') ?? '',
      type: attributeOf(element, 'Type') ?? '',
      target: external ? target : spelledAs(parts, resolvedTarget(source, target)),
      external,
    };
  });
}

export const relationOfKind = (relations: readonly Relation[], kind: string): Relation | undefined =>
  relations.find((relation) => kindOf(relation) === kind && !relation.external);

/** An id that none of these relations has. */
export function freeRelationId(relations: readonly Relation[]): string {
  const taken = new Set(relations.map((relation) => relation.id));
  for (let number = 1; ; number += 1) if (!taken.has(`rId${number}`)) return `rId${number}`;
}

export const relationsBytes = (relations: readonly Relation[]): Uint8Array =>
  bytesOf(
    tag(
      'Relationships',
      { xmlns: NAMESPACE },
      relations
        .map(({ id, type, target, external }) =>
          tag('Relationship', {
            Id: id,
            Type: type,
            Target: external ? target : absoluteTarget(target),
            TargetMode: external ? 'External' : undefined,
          }),
        )
        .join(''),
    ),
  );
