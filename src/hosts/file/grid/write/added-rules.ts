import { childNamed, childrenNamed, elementLike, type XmlElement } from '../../xml/tree';
import type { GridHighlight } from '../grid-highlight';
import { extensionId, extensionList, extensionOf, type ExtensionRule } from '../read/extension-rules';
import { same } from '../same-content';
import { inFrame } from './frame-order';
import { furtherBar } from './further-bar';
import { addedIcons } from './graphic-elements';
import { references } from './lay-validations';

const RULES = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const RULE_ID = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const NEWER = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main';

export interface MadeRule {
  readonly highlight: GridHighlight;
  readonly made: XmlElement | null;
  readonly there: XmlElement | undefined;
  readonly asWas: boolean;
}

/**
 * What newer programs add at the end of a sheet about conditional formats: the rest of bars, and icons that sheets
 * themselves do not know. Rules there that a grid does not see stay as they are.
 */
export class AddedRules {
  private readonly made: { readonly group: XmlElement; readonly rule: XmlElement }[] = [];
  private readonly alone = new Set<XmlElement>();
  private readonly ids: Set<string>;

  constructor(
    private readonly frame: XmlElement,
    private readonly standing: readonly ExtensionRule[],
    private readonly isSeen: (rule: ExtensionRule) => boolean,
  ) {
    this.ids = new Set(standing.flatMap(({ rule }) => rule.attributes['id'] ?? []));
  }

  /**
   * The rule with what belongs to it at the end of the sheet. `made` is how the sheet says it, null for one that
   * sheets do not know; `there` is what stands in the file, and `asWas` that it says so still.
   */
  placed({ highlight, made, there, asWas }: MadeRule): XmlElement {
    const { rule, areas } = highlight;
    const own = asWas ? this.standing.find((each) => each.rule === there) : undefined;
    const alone = made === null && rule.kind === 'icons' ? addedIcons(this.prefixed(), rule) : null;
    const placed = alone ?? made;
    if (placed === null) throw new TypeError('a conditional format has no place in a file');
    if (alone !== null || own !== undefined) {
      placed.attributes['id'] ??= this.freeId();
      this.alone.add(placed);
      this.put(placed, references(areas), own?.group);
      return placed;
    }
    // A bar of an older program has nothing at the end of the sheet.
    if (rule.kind !== 'bar' || (asWas && there && extensionId(there) === null)) return placed;
    const further = there && extensionOf(there, this.standing);
    const id = further?.rule.attributes['id'] ?? this.freeId();
    const more = furtherBar(this.prefixed(), rule, id, further?.rule);
    this.put(more, references(areas), further?.group);
    return { ...placed, children: [...withoutExtensions(placed), this.reference(id)] };
  }

  /** Whether a rule stands at the end of the sheet alone. */
  holds(rule: XmlElement): boolean {
    return this.alone.has(rule);
  }

  /** Puts all of it in the sheet. `priority` is that of a rule which stays as it is. */
  finish(priority: (origin: string) => string): void {
    const kept = this.standing.filter((each) => !this.isSeen(each));
    for (const { rule, origin } of kept)
      if (rule.attributes['priority'] !== undefined) rule.attributes['priority'] = priority(origin);
    const groups = [...new Set(kept.map(({ group }) => group))];
    const gone = new Set<unknown>(this.standing.filter(this.isSeen).map(({ rule }) => rule));
    for (const group of groups) group.children = group.children.filter((node) => !gone.has(node));
    const before = extensionList(this.frame);
    const now = [...groups, ...this.made.map(({ group }) => group)];
    if (now.length === 0 && before === undefined) return;
    if (before !== undefined && same(before.children, now)) return;
    if (now.length > 0) (before ?? this.newList()).children = now;
    else this.dropList();
  }

  private put(rule: XmlElement, sqref: string, group: XmlElement | undefined): void {
    const attributes = { ...group?.attributes, 'xmlns:xm': FORMULAS };
    const areas: XmlElement = {
      type: 'element',
      name: 'xm:sqref',
      attributes: {},
      children: [{ type: 'text', value: sqref }],
    };
    const element = elementLike(this.prefixed(), 'conditionalFormatting', attributes, [rule, areas]);
    this.made.push({ group: element, rule });
  }

  /** An element of the newer part, for its prefix. */
  private prefixed(): XmlElement {
    return (
      extensionList(this.frame) ?? {
        type: 'element',
        name: 'x14:conditionalFormattings',
        attributes: {},
        children: [],
      }
    );
  }

  private freeId(): string {
    let number = 1;
    const id = (): string => `{4B505231-0000-4000-8000-${String(number).padStart(12, '0')}}`;
    while (this.ids.has(id())) number += 1;
    this.ids.add(id());
    return id();
  }

  private reference(id: string): XmlElement {
    const name: XmlElement = {
      type: 'element',
      name: 'x14:id',
      attributes: {},
      children: [{ type: 'text', value: id }],
    };
    return elementLike(this.frame, 'extLst', {}, [
      elementLike(this.frame, 'ext', { uri: RULE_ID, 'xmlns:x14': NEWER }, [name]),
    ]);
  }

  private newList(): XmlElement {
    const list = this.prefixed();
    const extension = elementLike(this.frame, 'ext', { uri: RULES, 'xmlns:x14': NEWER }, [list]);
    inFrame(this.frame, 'extLst').children.push(extension);
    return list;
  }

  private dropList(): void {
    const extensions = childNamed(this.frame, 'extLst');
    if (extensions === undefined) return;
    extensions.children = extensions.children.filter(
      (node) => node.type !== 'element' || childNamed(node, 'conditionalFormattings') === undefined,
    );
    if (childrenNamed(extensions, 'ext').length === 0)
      this.frame.children = this.frame.children.filter((node) => node !== extensions);
  }
}

const withoutExtensions = (rule: XmlElement): XmlElement['children'] => {
  const gone = childNamed(rule, 'extLst');
  return rule.children.filter((node) => node !== gone);
};
