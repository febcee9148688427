import { innerHere, loadedValue } from './client-object';

/** Members by their names, as a prototype has them. */
export type Members = Record<string, PropertyDescriptor>;

/** Sets properties one by one, those of parts within their part. */
function setAll(object: object, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) Reflect.set(object, name, value, object);
}

/** What every object has. */
export const COMMON: Members = {
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

/** What every collection has besides. */
export const ITEMS: Members = {
  items: {
    get(this: object) {
      const inner = innerHere(this);
      return inner.items ?? loadedValue(inner, 'items');
    },
  },
};
