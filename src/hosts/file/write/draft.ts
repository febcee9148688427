import { contentTypesFor, CONTENT_TYPES } from '../package/content-types';
import { freePart, relationsPart } from '../package/part-names';
import { freeRelationId, kindOf, relationsBytes, relationType, type Relation } from '../package/relations';
import { reachableParts } from '../package/reachable';
import type { Parts } from '../zip/unpack';

/** A package that is being changed. What it began with is never touched, so a failure leaves everything as it was. */
export class Draft {
  private readonly parts: Map<string, Uint8Array>;
  private readonly added = new Map<string, string>();

  constructor(private readonly before: Parts) {
    this.parts = new Map(before);
  }

  /** Replaces a part that is there, its content type unchanged. */
  replace(part: string, bytes: Uint8Array): void {
    this.parts.set(part, bytes);
  }

  add(part: string, contentType: string, bytes: Uint8Array): void {
    this.parts.set(part, bytes);
    this.added.set(part, contentType);
  }

  /** Adds a part under the first free number of its series and gives its name. */
  addNumbered(stem: string, extension: string, contentType: string, bytes: Uint8Array): string {
    const part = freePart(this.parts, stem, extension);
    this.add(part, contentType, bytes);
    return part;
  }

  relate(part: string, relations: readonly Relation[]): void {
    if (relations.length === 0) this.parts.delete(relationsPart(part));
    else this.parts.set(relationsPart(part), relationsBytes(relations));
  }

  /** The changed package. Parts that the workbook referred to before and no longer does are gone with their lists. */
  finished(): Parts {
    const after = reachableParts(this.parts);
    for (const part of reachableParts(this.before)) {
      if (after.has(part)) continue;
      this.parts.delete(part);
      this.parts.delete(relationsPart(part));
    }
    const kept = new Map([...this.added].filter(([part]) => this.parts.has(part)));
    this.parts.set(CONTENT_TYPES, contentTypesFor(this.parts, kept));
    return this.parts;
  }
}

/** A list of relations that grows: each addition gives the id under which the new part is known. */
export class RelationList {
  private readonly relations: Relation[];

  constructor(relations: readonly Relation[] = []) {
    this.relations = [...relations];
  }

  add(kind: string, target: string): string {
    const id = freeRelationId(this.relations);
    this.relations.push({ id, type: relationType(kind), target, external: false });
    return id;
  }

  remove(kind: string): void {
    this.drop((relation) => kindOf(relation) === kind);
  }

  drop(goes: (relation: Relation) => boolean): void {
    const kept = this.relations.filter((relation) => !goes(relation));
    this.relations.splice(0, this.relations.length, ...kept);
  }

  /** Drops the sheets whose relation is not among these. */
  keepSheets(ids: ReadonlySet<string | undefined>): void {
    const sheets = ['worksheet', 'chartsheet', 'dialogsheet'];
    this.drop((relation) => sheets.includes(kindOf(relation)) && !ids.has(relation.id));
  }

  all(): readonly Relation[] {
    return this.relations;
  }
}
