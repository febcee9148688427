import type { RawKind } from './kind';

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
export const lacking = (kind: RawKind): object =>
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
