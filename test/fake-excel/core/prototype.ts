import { clientObject, innerHere, innerOf, loadedValue, partOf } from './client-object';
import type { Inner } from './client-object';
import type { Members } from './common-members';
import { COMMON, ITEMS } from './common-members';
import { EventHandlers } from './event-handlers';
import type { RawKind } from './kind';
import { lacking } from './lacking-member';
import { itemNotFound, OfficeError } from './office-error';
import { Path } from './path';

const PROTOTYPES = new Map<RawKind, object>();

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
