import { elementLike, type XmlElement } from '../../xml/tree';
import type { GridLook } from '../grid-book';
import { colourOf } from './changed-style';

/** What a conditional format lays over a cell. There the ground is `bgColor`. `near` lends its namespace prefix. */
export const overlayOfLook = (near: XmlElement, look: GridLook): XmlElement =>
  elementLike(near, 'dxf', {}, [
    elementLike(near, 'font', {}, [
      ...(look.bold ? [elementLike(near, 'b')] : []),
      ...(look.italic ? [elementLike(near, 'i')] : []),
      ...(look.strike ? [elementLike(near, 'strike')] : []),
      ...(look.underline ? [elementLike(near, 'u')] : []),
      ...(look.ink === undefined ? [] : [elementLike(near, 'color', colourOf(look.ink))]),
    ]),
    ...(look.ground === undefined
      ? []
      : [
          elementLike(near, 'fill', {}, [
            elementLike(near, 'patternFill', { patternType: 'solid' }, [
              elementLike(near, 'bgColor', colourOf(look.ground)),
            ]),
          ]),
        ]),
  ]);
