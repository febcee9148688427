import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Enumerations that code may name, besides those that the fake checks arguments against. */
const ALSO = [
  'ErrorCodes',
  'RangeValueType',
  'EventSource',
  'DataChangeType',
  'DataValidationAlertStyle',
  'EventTriggerSource',
  'EventType',
];

/** Classes that the fake has, and enumerations that it checks. */
export function namesInUse(folder: string): {
  readonly classes: ReadonlySet<string>;
  readonly enums: ReadonlySet<string>;
} {
  const texts = ['kinds', 'book', 'core']
    .flatMap((each) => readdirSync(join(folder, each)).map((file) => join(folder, each, file)))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return {
    classes: new Set(found(texts, /kindOf<\s*Excel\.(\w+)[,<]/g)),
    enums: new Set([
      ...found(texts, /(?:expectEnum|aligned)\(\s*'?(?:\w+', )?'?(\w+)'/g),
      ...ALSO,
      'HorizontalAlignment',
      'VerticalAlignment',
      'ReadingOrder',
    ]),
  };
}
