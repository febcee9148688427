import type { Parts } from '../zip/unpack';
import { relationsPart } from './part-names';
import { relationsOf } from './relations';

/** The parts that the workbook refers to, directly or through others, with their relation parts. */
export function reachableParts(parts: Parts, from = ''): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (parts.has(relationsPart(source))) found.add(relationsPart(source));
    for (const { target, external } of relationsOf(parts, source)) {
      if (external || found.has(target) || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
