import type { Layout } from '../workbook/layout/layout';

/** A table as a function spills it. What does not exist is an empty text: Excel would show null as 0. */
export const cellsOf = ({ rows }: Layout): unknown[][] => rows.map((row) => row.map((cell) => cell ?? ''));
