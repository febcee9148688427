import type english from '@univerjs/sheets-ui/locale/en-US';
import type { Gaps } from '../gaps';

/** What the texts of the grid itself are called. */
export type SheetsUi = (typeof english)['sheets-ui'] & Gaps['sheets-ui'];
