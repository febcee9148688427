import { childrenNamed, ensuredChild, type XmlElement } from '../../xml/tree';

/** The order that the format prescribes (CT_Worksheet). */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
  'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** The child of a sheet with this name, made at its right place if it is not there. */
export const inFrame = (frame: XmlElement, name: string): XmlElement => ensuredChild(frame, name, ORDER);

/** Takes all children of this name out. */
export function without(parent: XmlElement, name: string): void {
  const gone = new Set<unknown>(childrenNamed(parent, name));
  parent.children = parent.children.filter((node) => !gone.has(node));
}
