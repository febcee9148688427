import type { RawKind } from './kind';
import { itemNotFound, OfficeError } from './office-error';

const UNKNOWN: unique symbol = Symbol('not looked up yet');

/**
 * How an object is found. It is looked up once, where the queue comes to it; from then on the proxy holds that very
 * thing, also when it is renamed or moved, as Excel does by the id that it gives back.
 */
export class Path {
  private found: unknown = UNKNOWN;
  private dropped = false;
  private kind: RawKind | null = null;

  constructor(
    private readonly label: string,
    private readonly parent: Path | null,
    private readonly find: (thing: unknown) => unknown,
    private readonly mayBeNull: boolean,
  ) {}

  /** A path to something at hand. */
  static to(label: string, thing: unknown, kind: RawKind): Path {
    const path = new Path(label, null, () => thing, false);
    path.found = thing;
    path.kind = kind;
    return path;
  }

  get bound(): unknown {
    return this.found === UNKNOWN ? undefined : this.found;
  }

  get lookedUp(): boolean {
    return this.found !== UNKNOWN;
  }

  holds(kind: RawKind): void {
    this.kind = kind;
  }

  /** The command that would have made or found it was not carried out. */
  drop(): void {
    this.dropped = this.found === UNKNOWN;
  }

  /** The thing; null for a null object. */
  thing(): unknown {
    if (this.found === UNKNOWN) this.found = this.look();
    if (this.found !== null && this.kind?.alive && !this.kind.alive(this.found))
      throw itemNotFound(this.label);
    return this.found;
  }

  private look(): unknown {
    if (this.dropped)
      throw new OfficeError(
        'InvalidObjectPath',
        'The object path was not carried out in its batch.',
        this.label,
      );
    const parent = this.parent ? this.parent.thing() : undefined;
    if (this.parent && parent === null) return null;
    const found = this.find(parent);
    if ((found === null || found === undefined) && !this.mayBeNull) throw itemNotFound(this.label);
    return found ?? null;
  }
}
