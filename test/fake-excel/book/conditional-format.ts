import type { Area } from './area';

/** Looks that cells get by a condition. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  rule: unknown;
  stopIfTrue: boolean;
  readonly format: ConditionalLook;
}

interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: string;
  numberFormat?: string;
  borders: Record<string, { style: string; color: string }>;
}
