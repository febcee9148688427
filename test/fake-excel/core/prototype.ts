import { clientObject, innerHere, innerOf, loadedValue, partOf } from './client-object';
import type { Inner } from './client-object';
import { EventHandlers } from './event-handlers';
import type { RawKind } from './kind';
import { itemNotFound, OfficeError } from './office-error';
import { Path } from './path';

const PROTOTYPES = new Map<RawKind, object>();

/** Names that tools ask of any object, to print it or to see whether it is a promise. */
const ASKED_BY_TOOLS = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
]);

/** What stands behind every prototype: a member that the fake lacks is a fault in the test, never `undefined`. */
const lacking = (kind: RawKind): object =>
  new Proxy(
    {},
    {
      get: (target, name) => {
        if (typeof name === 'symbol' || ASKED_BY_TOOLS.has(name) || name.startsWith('@@'))
          return Reflect.get(Object.prototype, name, target) as unknown;
        if (name in Object.prototype) return Reflect.get(Object.prototype, name, target) as unknown;
        throw new TypeError(`${kind.name}.${name} is not in the fake of Excel`);
      },
      set: (_, name) => {
        throw new TypeError(`${kind.name}.${String(name)} cannot be set in the fake of Excel`);
      },
    },
  );

type Members = Record<string, PropertyDescriptor>;

/** Objects among the arguments become what they stand for, when the command is carried out. */
function things(given: readonly unknown[]): readonly unknown[] {
  return given.map((each) => {
    const other = innerOf(each);
    if (!other) return each;
    const thing = other.path.thing();
    if (thing === null) throw itemNotFound('an argument that is a null object');
    return thing;
  });
}

/** The thing a command works on; a null object has none to work on. */
function thingOf(inner: Inner, member: string): unknown {
  const thing = inner.path.thing();
  if (thing === null) throw itemNotFound(`${inner.kind.name}.${member} of a null object`);
  return thing;
}

function sameContext(inner: Inner, given: readonly unknown[]): void {
  if (given.every((each) => (innerOf(each)?.context ?? inner.context) === inner.context)) return;
  throw new OfficeError('InvalidRequestContext', 'Cannot use the object across different request contexts.');
}

const fieldMembers = (kind: RawKind): Members =>
  Object.fromEntries(
    Object.entries(kind.fields).map(([name, { write }]) => [
      name,
      {
        get(this: object) {
          return loadedValue(innerHere(this), name);
        },
        set(this: object, value: unknown) {
          const inner = innerHere(this);
          if (!write)
            throw new TypeError(`Cannot set property ${name} of ${kind.name} which has only a getter`);
          inner.loaded.set(name, value);
          inner.context.queue({ on: kind.name, member: name, given: [value] }, () => {
            inner.context.mayUse(kind, name);
            write(thingOf(inner, name), value);
          });
        },
      },
    ]),
  );

const partMembers = (kind: RawKind): Members =>
  Object.fromEntries(
    Object.keys(kind.parts).map((name) => [
      name,
      {
        get(this: object) {
          const inner = innerHere(this);
          inner.context.mayUse(kind, name);
          return partOf(inner, name);
        },
        set(this: object, value: object) {
          (partOf(innerHere(this), name) as { set: (value: object) => void }).set(value);
        },
      },
    ]),
  );

function method(
  kind: RawKind,
  name: string,
  call: (inner: Inner, given: readonly unknown[]) => unknown,
): [string, PropertyDescriptor] {
  return [
    name,
    {
      value(this: object, ...given: readonly unknown[]) {
        const inner = innerHere(this);
        inner.context.mayUse(kind, name);
        sameContext(inner, given);
        return call(inner, given);
      },
    },
  ];
}

const findMembers = (kind: RawKind): Members =>
  Object.fromEntries(
    Object.entries(kind.finds).map(([name, link]) =>
      method(kind, name, (inner, given) => {
        const label = `${kind.name}.${name}(${given.map((each) => (innerOf(each) ? '…' : JSON.stringify(each))).join(', ')})`;
        const path = new Path(
          label,
          inner.path,
          (thing) => link.find(thing, ...things(given)),
          name.includes('OrNullObject'),
        );
        path.holds(link.kind());
        inner.context.queue(
          { on: kind.name, member: name, given },
          () => path.thing(),
          () => {
            path.drop();
          },
        );
        return clientObject(inner.context, link.kind(), path);
      }),
    ),
  );

const actMembers = (kind: RawKind): Members =>
  Object.fromEntries(
    Object.entries(kind.acts).map(([name, act]) =>
      method(kind, name, (inner, given) => {
        inner.context.queue({ on: kind.name, member: name, given }, () => {
          act(thingOf(inner, name), ...things(given));
        });
      }),
    ),
  );

const answerMembers = (kind: RawKind): Members =>
  Object.fromEntries(
    Object.entries(kind.answers).map(([name, answer]) =>
      method(kind, name, (inner, given) => {
        const result = inner.context.result();
        inner.context.queue({ on: kind.name, member: name, given }, () =>
          result.settle(answer(thingOf(inner, name), ...things(given))),
        );
        return result;
      }),
    ),
  );

const eventMembers = (kind: RawKind): Members =>
  Object.fromEntries(
    Object.entries(kind.events).map(([name, about]) => [
      name,
      {
        get(this: object) {
          const inner = innerHere(this);
          inner.context.mayUse(kind, name);
          return new EventHandlers(inner.context, `${kind.name}.${name}`, () => about(thingOf(inner, name)));
        },
      },
    ]),
  );

/** Sets properties one by one, those of parts within their part. */
function setAll(object: object, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) Reflect.set(object, name, value, object);
}

const COMMON: Members = {
  context: {
    get(this: object) {
      return innerHere(this).context;
    },
  },
  isNullObject: {
    get(this: object) {
      const inner = innerHere(this);
      if (inner.path.lookedUp) return inner.path.bound === null;
      return loadedValue(inner, 'isNullObject');
    },
  },
  load: {
    value(this: object, option?: unknown) {
      innerHere(this).context.load(this, option);
      return this;
    },
  },
  set: {
    value(this: object, properties: Readonly<Record<string, unknown>>) {
      setAll(this, properties);
    },
  },
  track: {
    value(this: object) {
      return this;
    },
  },
  untrack: {
    value(this: object) {
      return this;
    },
  },
  toJSON: {
    value(this: object) {
      const { loaded, items } = innerHere(this);
      return { ...Object.fromEntries(loaded), ...(items ? { items } : {}) };
    },
  },
};

const ITEMS: Members = {
  items: {
    get(this: object) {
      const inner = innerHere(this);
      return inner.items ?? loadedValue(inner, 'items');
    },
  },
};

/** The members that objects of a kind have, made once. */
export function prototypeOf(kind: RawKind): object {
  const known = PROTOTYPES.get(kind);
  if (known) return known;
  const made: object = Object.create(lacking(kind), {
    ...COMMON,
    ...(kind.items ? ITEMS : {}),
    ...fieldMembers(kind),
    ...partMembers(kind),
    ...findMembers(kind),
    ...actMembers(kind),
    ...answerMembers(kind),
    ...eventMembers(kind),
  }) as object;
  PROTOTYPES.set(kind, made);
  return made;
}
