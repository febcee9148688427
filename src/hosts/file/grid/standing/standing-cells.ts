import { cellName, parsedCell } from '../../../../workbook/area';
import { scanXml } from '../../xml/scan';
import { tag } from '../../xml/tag';
import { xmlText } from '../../xml/xml-text';

export type Attributes = Readonly<Record<string, string>>;

/** A cell as its sheet holds it, so that what nobody changed can be written as it stood. */
export interface StandingCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  readonly formula: { readonly attributes: Attributes; readonly text: string } | null;
  /** The text of its value element; null without one. */
  readonly value: string | null;
  /** Text that stands in the cell itself: as XML, which may have fonts of its own, and as plain text. */
  readonly inline: { readonly xml: string; readonly text: string } | null;
}

export interface StandingCells {
  readonly cells: readonly StandingCell[];
  /** The attributes of each row, by its number. */
  readonly rows: ReadonlyMap<number, Attributes>;
}

interface Draft {
  readonly attributes: Attributes;
  formula: { readonly attributes: Attributes; text: string } | null;
  value: string | null;
  inline: { xml: string; text: string } | null;
}

/** Follows the elements of a sheet; addresses may be left out, then a cell stands after the one before. */
class Walk {
  readonly cells: StandingCell[] = [];
  readonly rows = new Map<number, Attributes>();
  private row = 0;
  private column = 0;
  private draft: Draft | null = null;
  private into: 'formula' | 'value' | 'inline' | null = null;
  private readonly open: { readonly name: string; readonly attributes: Attributes; content: string }[] = [];

  opened(name: string, attributes: Attributes): void {
    if (this.into === 'inline') this.open.push({ name, attributes, content: '' });
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (this.draft) this.openInside(name, attributes, this.draft);
  }

  text(piece: string): void {
    if (!this.draft) return;
    if (this.into === 'formula' && this.draft.formula) this.draft.formula.text += piece;
    if (this.into === 'value') this.draft.value = (this.draft.value ?? '') + piece;
    if (this.into === 'inline' && this.draft.inline) {
      const at = this.open.at(-1);
      if (at) at.content += xmlText(piece);
      // Reading aids in Japanese are no part of the text.
      if (at?.name === 't' && !this.open.some(({ name }) => name === 'rPh')) this.draft.inline.text += piece;
    }
  }

  closed(name: string): void {
    if (this.into === 'inline' && name !== 'is') this.closeInline();
    else if (name === 'f' || name === 'v' || name === 'is') this.into = null;
    else if (name === 'c' && this.draft) {
      this.cells.push({ row: this.row, column: this.column, ...this.draft });
      this.draft = null;
    }
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
    this.column = 0;
    this.rows.set(this.row, attributes);
  }

  private openCell(attributes: Attributes): void {
    const place = parsedCell(attributes['r'] ?? '') ?? { row: this.row, column: this.column + 1 };
    this.row = place.row;
    this.column = place.column;
    this.draft = { attributes, formula: null, value: null, inline: null };
  }

  private openInside(name: string, attributes: Attributes, draft: Draft): void {
    if (name === 'f') {
      this.into = 'formula';
      draft.formula = { attributes, text: '' };
    } else if (name === 'v') {
      this.into = 'value';
      draft.value = '';
    } else if (name === 'is') {
      this.into = 'inline';
      draft.inline = { xml: '', text: '' };
    }
  }

  private closeInline(): void {
    const done = this.open.pop();
    if (!done || !this.draft?.inline) return;
    const xml = tag(done.name, done.attributes, done.content);
    const parent = this.open.at(-1);
    if (parent) parent.content += xml;
    else this.draft.inline.xml += xml;
  }
}

/** The cells and rows of a sheet as they stand in its part. Throws `UnreadableFile` for XML that cannot be read. */
export function standingCells(bytes: Uint8Array, part: string): StandingCells {
  const walk = new Walk();
  scanXml(bytes, part, {
    open: (name, attributes) => {
      walk.opened(name, attributes);
    },
    text: (piece) => {
      walk.text(piece);
    },
    close: (name) => {
      walk.closed(name);
    },
  });
  return walk;
}

/** The same cells by their address. */
export const byAddress = ({ cells }: StandingCells): ReadonlyMap<string, StandingCell> =>
  new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
