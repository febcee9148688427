import { baseStyles } from './look/base-styles';
import { CONTENT_TYPES, TYPE_OF } from './package/content-types';
import { relationsBytes, relationType } from './package/relations';
import { tag } from './xml/tag';
import { bytesOf } from './xml/xml-text';
import type { Parts } from './zip/unpack';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const PROPERTIES = 'docProps/app.xml';
const CORE = 'docProps/core.xml';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const EXTENDED_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

/**
 * The calculation engine of today's Excel. With an older one, or none, Excel calculates everything when it opens
 * the file, and people without the add-in would see `#NAME?` where the numbers of last time stand.
 */
const ENGINE = 191_029;

const contentTypes = (): Uint8Array => {
  const part = (name: string, type: string): string =>
    tag('Override', { PartName: `/${name}`, ContentType: type });
  return bytesOf(
    tag(
      'Types',
      { xmlns: TYPES },
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        tag('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        part(WORKBOOK, TYPE_OF.workbook) +
        part(STYLES, TYPE_OF.styles) +
        part(PROPERTIES, EXTENDED_TYPE) +
        part(CORE, CORE_TYPE),
    ),
  );
};

const workbook = (): Uint8Array =>
  bytesOf(
    tag(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      tag('workbookPr') +
        tag('bookViews', {}, tag('workbookView', { activeTab: 0 })) +
        tag('sheets') +
        tag('calcPr', { calcId: ENGINE }),
    ),
  );

/** LibreOffice trusts the stored values of files that say they come from Excel, and else calculates anew. */
const properties = (): Uint8Array =>
  bytesOf(
    tag(
      'Properties',
      { xmlns: EXTENDED },
      tag('Application', {}, 'Microsoft Excel') + tag('AppVersion', {}, '16.0300'),
    ),
  );

const core = (): Uint8Array =>
  bytesOf(
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      tag('dc:creator', {}, 'Kantelpunt'),
    ),
  );

/** A workbook without sheets, which is not a file yet. */
export function emptyPackage(): Parts {
  return new Map([
    [CONTENT_TYPES, contentTypes()],
    [
      '_rels/.rels',
      relationsBytes([
        { id: 'rId1', type: relationType('officeDocument'), target: WORKBOOK, external: false },
        { id: 'rId2', type: relationType('extended-properties'), target: PROPERTIES, external: false },
        { id: 'rId3', type: CORE_RELATION, target: CORE, external: false },
      ]),
    ],
    [WORKBOOK, workbook()],
    [
      'xl/_rels/workbook.xml.rels',
      relationsBytes([{ id: 'rId1', type: relationType('styles'), target: STYLES, external: false }]),
    ],
    [STYLES, baseStyles()],
    [PROPERTIES, properties()],
    [CORE, core()],
  ]);
}
