import type { Area } from '../book/area';
import type { Areas } from '../book/areas';
import type { Sheet } from '../book/sheet';

type Act = (...given: never[]) => unknown;

/** What the declarations leave open (`any`) is `unknown` here, so that nothing unchecked comes in. */
type Plain<T> = unknown extends T
  ? unknown
  : unknown[][] extends T
    ? T extends unknown[][]
      ? unknown[][]
      : T
    : T;

/** An object that a command is given stands, where the command is carried out, for a thing in the book. */
type Given<T> = unknown extends T
  ? unknown
  : T extends Excel.Range
    ? Area
    : T extends Excel.RangeAreas
      ? Areas
      : T extends Excel.Worksheet
        ? Sheet
        : T;
type Arguments<F> = F extends (...given: infer Given_) => unknown
  ? { [I in keyof Given_]: Given<Given_[I]> }
  : never;

/** What a method gives that gives nothing. */
type Nothing = ReturnType<Excel.Range['select']>;

type Own = 'context' | 'isNullObject' | 'toJSON' | 'load' | 'set' | 'track' | 'untrack' | 'items';
type Keys<Real, Wanted> = {
  [K in keyof Real]-?: K extends Own
    ? never
    : unknown extends Real[K]
      ? never
      : Real[K] extends Wanted
        ? [Event] extends [never]
          ? never
          : K
        : never;
}[keyof Real];
type PartKeys<Real> = Keys<Real, OfficeExtension.ClientObject>;
type EventKeys<Real> = Keys<Real, { add: Act; remove: Act }>;
type ActKeys<Real> = Keys<Real, Act>;
type FieldKeys<Real> = Exclude<keyof Real, Own | PartKeys<Real> | ActKeys<Real> | EventKeys<Real>>;
type Returning<Real, Wanted> = {
  [K in ActKeys<Real>]: Real[K] extends (...given: never[]) => infer R
    ? [R] extends [Wanted]
      ? K
      : never
    : never;
}[ActKeys<Real>];

export interface Field<Thing, Value> {
  readonly read: (thing: Thing) => Plain<Value> | null;
  /** Without it the property is read-only. */
  readonly write?: (thing: Thing, value: Plain<Value>) => void;
}

/** Another object that is found from this one. Null: there is none. */
export interface Link<Thing, Given_ extends readonly unknown[], Real> {
  readonly kind: () => Kind<Real, never>;
  readonly find: (thing: Thing, ...given: Given_) => unknown;
}

/**
 * What the fake has of one class of the real API. Every name, every type of a property, of a parameter and of an
 * answer is checked by the compiler against the declaration of that class.
 */
export interface Definition<Real, Thing> {
  readonly fields?: { readonly [K in FieldKeys<Real>]?: Field<Thing, Real[K]> };
  /** Properties that are objects themselves. */
  readonly parts?: { readonly [K in PartKeys<Real>]?: Link<Thing, [], Real[K]> };
  /** Methods that give an object; those named `…OrNullObject` may find none. */
  readonly finds?: {
    readonly [K in Returning<Real, OfficeExtension.ClientObject>]?: Real[K] extends (
      ...given: never[]
    ) => infer R
      ? Link<Thing, Arguments<Real[K]>, R>
      : never;
  };
  /** Methods that give nothing. */
  readonly acts?: {
    readonly [K in Returning<Real, Nothing>]?: (thing: Thing, ...given: Arguments<Real[K]>) => void;
  };
  /** Methods that give a `ClientResult`. */
  readonly answers?: {
    readonly [K in Returning<Real, OfficeExtension.ClientResult<unknown>>]?: (
      thing: Thing,
      ...given: Arguments<Real[K]>
    ) => Real[K] extends (...given: never[]) => OfficeExtension.ClientResult<infer T> ? Plain<T> : never;
  };
  /** Names of events, each with what is listened to. */
  readonly events?: { readonly [K in EventKeys<Real>]?: (thing: Thing) => object };
  /** What a collection holds. */
  readonly items?: Real extends { items: (infer Item)[] }
    ? { readonly kind: () => Kind<Item, never>; readonly of: (thing: Thing) => readonly unknown[] }
    : never;
  /** False once the thing is gone from the book. */
  readonly alive?: (thing: Thing) => boolean;
}

/** The same without its types, for the machinery that is one for all kinds. */
export interface RawKind {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field<unknown, unknown>>>;
  readonly parts: Readonly<Record<string, RawLink>>;
  readonly finds: Readonly<Record<string, RawLink>>;
  readonly acts: Readonly<Record<string, (thing: unknown, ...given: readonly unknown[]) => void>>;
  readonly answers: Readonly<Record<string, (thing: unknown, ...given: readonly unknown[]) => unknown>>;
  readonly events: Readonly<Record<string, (thing: unknown) => object>>;
  readonly items:
    { readonly kind: () => RawKind; readonly of: (thing: unknown) => readonly unknown[] } | undefined;
  readonly alive: ((thing: unknown) => boolean) | undefined;
}

interface RawLink {
  readonly kind: () => RawKind;
  readonly find: (thing: unknown, ...given: readonly unknown[]) => unknown;
}

/** A class of the real API as the fake has it, over things of the book. */
export interface Kind<Real, Thing> extends RawKind {
  /** Never there; ties the kind to its types. */
  readonly types?: readonly [Real, (thing: Thing) => void];
}

const EMPTY = { fields: {}, parts: {}, finds: {}, acts: {}, answers: {}, events: {} };

/** The one place where the types, once checked, are laid off. */
export const kindOf = <Real, Thing>(name: string, definition: Definition<Real, Thing>): Kind<Real, Thing> =>
  ({ ...EMPTY, items: undefined, alive: undefined, ...definition, name }) as unknown as RawKind;

/** Ties a member to another object; the compiler sees to it that it is of the class that the real member gives. */
export const link = <Thing, Given_ extends readonly unknown[], Real, Found>(
  kind: () => Kind<Real, Found>,
  find: (thing: Thing, ...given: Given_) => Found | null,
): Link<Thing, Given_, Real> => ({ kind, find });
