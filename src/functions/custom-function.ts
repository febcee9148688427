/** A function as a host calls it, with whatever stands in the cells. */
export type CustomFunction = (...given: never[]) => unknown;
