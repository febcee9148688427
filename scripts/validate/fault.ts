import type { XmlElement } from '@cj-tech-master/excelts/xml';

/** Something in the manifest, or beside it, that Excel would refuse or that people would run into. */
export interface Fault {
  /** Where: an element with its id, a file, a function. */
  readonly place: string;
  /** What stands there. */
  readonly value: string;
  readonly rule: string;
  readonly remedy: string;
}

/** Looks at one thing in the manifest, whose outermost element it gets. */
export type Check = (manifest: XmlElement) => readonly Fault[];

export const describeFault = ({ place, value, rule, remedy }: Fault): string =>
  `${place}: ${value}. ${rule} ${remedy}`;
