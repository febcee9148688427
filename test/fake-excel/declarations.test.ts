import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredIn } from './api/declarations';
import declared from './api/declared.json';
import { namesInUse } from './api/names-in-use';
import { setOf } from './core/api-sets';
import type { Definition } from './core/kind';
import { kindOf } from './core/kind';
import { RANGE } from './kinds/range';
import { WORKBOOK } from './kinds/workbook';
import type { RawKind } from './core/kind';

/** Every kind that can be reached from the workbook. */
function allKinds(from: RawKind, found = new Set<RawKind>()): ReadonlySet<RawKind> {
  if (found.has(from)) return found;
  found.add(from);
  for (const link of [...Object.values(from.parts), ...Object.values(from.finds)])
    allKinds(link.kind(), found);
  if (from.items) allKinds(from.items.kind(), found);
  return found;
}

test('the fake knows sets and enumerations as the declarations of the real API tell them', () => {
  const text = readFileSync(join(__dirname, '../../node_modules/@types/office-js/index.d.ts'), 'utf8');
  const { classes, enums } = namesInUse(__dirname);
  expect(declaredIn(text, classes, enums)).toEqual(declared);
});

test('every member of the fake has a set of ExcelApi', () => {
  const without = [...allKinds(WORKBOOK)].flatMap(({ name, fields, parts, finds, acts, answers, events }) =>
    Object.keys({ ...fields, ...parts, ...finds, ...acts, ...answers, ...events })
      .filter((member) => !/^\d+\.\d+/.test(setOf(name, member) ?? ''))
      .map((member) => `${name}.${member}`),
  );
  expect(without).toEqual([]);
  expect(RANGE.name).toBe('Range');
});

test('what the real API does not have, or has otherwise, does not compile', () => {
  type RangeDefinition = Definition<Excel.Range, object>;
  const definitions: readonly RangeDefinition[] = [
    // @ts-expect-error the real range has no such property
    { fields: { colour: { read: () => '' } } },
    // @ts-expect-error an address is text
    { fields: { address: { read: () => 1 } } },
    // @ts-expect-error merge takes a boolean
    { acts: { merge: (_: object, across: string) => across.length } },
    // @ts-expect-error getCell takes numbers
    { finds: { getCell: { kind: () => RANGE, find: (_: object, row: string) => row } } },
  ];
  expect(definitions.map((each) => kindOf<Excel.Range, object>('Range', each).name)).toHaveLength(4);
});
