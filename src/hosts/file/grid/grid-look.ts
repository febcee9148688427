/** How a cell looks. What is left out is as the workbook's standard style has it. Colours are RGB. */
export interface GridLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly ink?: string;
  readonly ground?: string;
  readonly lines?: Readonly<Partial<Record<GridEdge, GridLine>>>;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
  /** How far the text is turned, in degrees upwards; letters below each other where it is `stacked`. */
  readonly turned?: number | 'stacked';
  /** A format code as files hold it; left out for General. */
  readonly format?: string;
}

/** `down` goes from the upper left corner to the lower right, `up` from the lower left to the upper right. */
type GridEdge = 'left' | 'right' | 'top' | 'bottom' | 'down' | 'up';

export interface GridLine {
  /** As in a file: `thin`, `medium`, `dashed`, … */
  readonly style: string;
  readonly colour: string;
}
