import { invalidArgument, OfficeError } from './office-error';
import { askedOf } from './load-paths';
import type { RawKind } from './kind';
import type { FakeContext } from './fake-context';
import { Path } from './path';
import { prototypeOf } from './prototype';

/** What a proxy object holds; the members that code sees are on its prototype. */
export interface Inner {
  readonly context: FakeContext;
  readonly kind: RawKind;
  readonly path: Path;
  readonly loaded: Map<string, unknown>;
  readonly parts: Map<string, object>;
  items: readonly object[] | null;
}

const INNERS = new WeakMap<object, Inner>();

/** The inside of a proxy object; of anything else there is none. */
export const innerOf = (object: unknown): Inner | undefined =>
  typeof object === 'object' && object !== null ? INNERS.get(object) : undefined;

export function innerHere(object: unknown): Inner {
  const inner = innerOf(object);
  if (!inner) throw new Error('a member was called on something that is not its object');
  return inner;
}

/** A proxy object: it stands for something in the book and knows nothing of it until it is loaded. */
export function clientObject(context: FakeContext, kind: RawKind, path: Path): object {
  const object: object = Object.create(prototypeOf(kind)) as object;
  INNERS.set(object, { context, kind, path, loaded: new Map(), parts: new Map(), items: null });
  return Object.preventExtensions(object);
}

const located = (inner: Inner, member: string): string => `${inner.kind.name}.${member}`;

/** Reads a property that was loaded, or throws as Excel does. */
export function loadedValue(inner: Inner, name: string): unknown {
  if (inner.loaded.has(name)) return inner.loaded.get(name);
  throw new OfficeError(
    'PropertyNotLoaded',
    `The property '${name}' is not available. Before reading the property's value, call the load method on the ` +
      'containing object and call "context.sync()" on the associated request context.',
    located(inner, name),
  );
}

/** The proxy of an object that is a property, always the same one. */
export function partOf(inner: Inner, name: string): object {
  const known = inner.parts.get(name);
  if (known) return known;
  const link = inner.kind.parts[name];
  if (!link) throw new Error(`no part ${located(inner, name)}`);
  const made = clientObject(
    inner.context,
    link.kind(),
    new Path(located(inner, name), inner.path, (thing) => link.find(thing), false),
  );
  inner.parts.set(name, made);
  return made;
}

/** Reads one path into the proxies; gives what went over the line. */
function loadPath(object: object, path: readonly string[]): unknown {
  const inner = innerHere(object);
  const [first = '', ...rest] = path;
  if (inner.kind.items && (first === 'items' || !(first in inner.kind.fields)))
    return loadItems(inner, first === 'items' ? rest : path, undefined, undefined);
  if (first in inner.kind.parts) {
    inner.context.mayUse(inner.kind, first);
    return loadPath(partOf(inner, first), rest);
  }
  if (first === '' || first === '$all') return loadAll(inner);
  return loadField(inner, first);
}

function loadField(inner: Inner, name: string): unknown {
  const found = inner.kind.fields[name];
  if (name === 'isNullObject') return inner.path.thing() === null;
  if (!found)
    throw invalidArgument(located(inner, name), 'there is no such property, or the fake has it not yet');
  inner.context.mayUse(inner.kind, name);
  const thing = inner.path.thing();
  if (thing === null) return null;
  const value = found.read(thing);
  inner.loaded.set(name, value);
  return value;
}

function loadAll(inner: Inner): unknown {
  const names = Object.keys(inner.kind.fields).filter((name) => inner.context.has(inner.kind, name));
  return Object.fromEntries(names.map((name) => [name, loadField(inner, name)]));
}

function loadItems(
  inner: Inner,
  path: readonly string[],
  top: number | undefined,
  skip: number | undefined,
): unknown {
  const items = inner.kind.items;
  const thing = inner.path.thing();
  if (!items || thing === null) return null;
  const all = items.of(thing);
  const chosen = all.slice(skip ?? 0, top === undefined ? undefined : (skip ?? 0) + top);
  inner.items = itemProxies(inner, chosen);
  return inner.items.map((item) => loadPath(item, path));
}

/** A thing that is in `items` already keeps its proxy, so that one load adds to another. */
function itemProxies(inner: Inner, things: readonly unknown[]): readonly object[] {
  const known = new Map((inner.items ?? []).map((item) => [innerHere(item).path.bound, item]));
  return things.map(
    (each) =>
      known.get(each) ??
      clientObject(
        inner.context,
        inner.kind.items!.kind(),
        Path.to(`${inner.kind.name}.items`, each, inner.kind.items!.kind()),
      ),
  );
}

/** Carries out a `load`; gives what the answer holds, of which the size is counted. */
export function loadInto(object: object, option: unknown): unknown {
  const inner = innerHere(object);
  const { paths, top, skip } = askedOf(option);
  if (inner.kind.items && (top !== undefined || skip !== undefined || paths.length === 0)) {
    const asked = paths.length === 0 ? [['$all']] : paths;
    return asked.map((path) => loadItems(inner, path[0] === 'items' ? path.slice(1) : path, top, skip));
  }
  if (paths.length === 0) return loadAll(inner);
  return paths.map((path) => loadPath(object, path));
}
