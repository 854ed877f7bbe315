import type { Notice } from './source.ts';

/**
 * What a person should know of a Word document beyond the words that came in: hidden text, tracked changes, and
 * what stayed out. Looks at the tags as text; `<` cannot stand in an attribute, so a tag ends at the first `>`.
 */

const TAG =
  /<(\/?)(?:\w+:)?(p|r|t|pStyle|rStyle|vanish|ins|del|moveFrom|moveTo|altChunk|subDoc)(\s[^<>]*|\/)?>/g;
const STYLE_TAG = /<(\/?)(?:\w+:)?(style|basedOn|vanish)(\s[^<>]*|\/)?>/g;
const OFF = /\bval\s*=\s*["'](?:0|false|off)["']/;

const attributeVal = (attributes = '') => /\bval\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
const isOpen = (slash = '', attributes = '') => slash === '' && !attributes.endsWith('/');

interface Style {
  readonly id: string;
  parent: string;
  /** null: as its parent says. */
  hidden: boolean | null;
}

/** The styles whose text Word does not show. */
function hiddenStyles(xml: string): ReadonlySet<string> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  for (const [, slash, tag, attributes = ''] of xml.matchAll(STYLE_TAG)) {
    if (tag === 'style') {
      const id = /\bstyleId\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
      style = id !== undefined && slash === '' ? { id, parent: '', hidden: null } : null;
      if (style) styles.set(style.id, style);
    } else if (style && tag === 'basedOn') style.parent = attributeVal(attributes);
    else if (style && slash === '') style.hidden = !OFF.test(attributes);
  }
  const hidden = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at = styles.get(id); at && !seen.has(at.id); at = styles.get(at.parent)) {
      if (at.hidden !== null) return at.hidden;
      seen.add(at.id);
    }
    return false;
  };
  return new Set([...styles.keys()].filter(hidden));
}

interface Signs {
  hidden: number;
  changes: number;
  embedded: number;
}

function countIn(xml: string, styles: ReadonlySet<string>, signs: Signs): void {
  let paragraph = false;
  let style = false;
  let own: boolean | null = null;
  let inRun = false;
  // Word cuts a passage into many runs: those in a row are one.
  let before = false;
  for (const [, slash, tag, attributes] of xml.matchAll(TAG)) {
    const opens = isOpen(slash, attributes);
    switch (tag) {
      case 'p':
        paragraph = false;
        before = false;
        break;
      case 'r':
        inRun = opens;
        own = null;
        style = false;
        break;
      case 'pStyle':
        paragraph = styles.has(attributeVal(attributes));
        break;
      case 'rStyle':
        style = styles.has(attributeVal(attributes));
        break;
      case 'vanish':
        if (inRun) own = !OFF.test(attributes ?? '');
        break;
      case 't': {
        if (!opens || !inRun) break;
        const hidden = own ?? (style || paragraph);
        if (hidden && !before) signs.hidden++;
        before = hidden;
        break;
      }
      case 'altChunk':
      case 'subDoc':
        if (slash === '') signs.embedded++;
        break;
      default:
        // One without content marks a paragraph's end or a table's row, and no words.
        if (opens) signs.changes++;
    }
  }
}

/** Counts over the parts that words come from, by name, and those that are only looked at. */
export function noticesOf(
  words: ReadonlyMap<string, string>,
  looked: ReadonlyMap<string, string>,
): readonly Notice[] {
  const signs: Signs = { hidden: 0, changes: 0, embedded: 0 };
  const styles = hiddenStyles(words.get('word/styles.xml') ?? '');
  for (const [name, xml] of words) if (/(?:document\d*|notes)\.xml$/i.test(name)) countIn(xml, styles, signs);
  let comments = 0;
  let margins = 0;
  for (const [name, xml] of looked) {
    if (/comments\d*\.xml$/i.test(name)) comments += xml.match(/<(?:\w+:)?comment[\s>]/g)?.length ?? 0;
    else if (/<(?:\w+:)?t(?:\s[^<>]*)?>[^<]*[^<\s]/.test(xml)) margins++;
  }
  const notices: Notice[] = [];
  const say = (key: Notice['key'], count: number) => count > 0 && notices.push({ key, params: { count } });
  say('notice_hiddenText', signs.hidden);
  say('notice_trackedChanges', signs.changes);
  say('notice_commentsDropped', comments);
  if (margins > 0) notices.push({ key: 'notice_headersDropped', params: {} });
  say('notice_embeddedDropped', signs.embedded);
  return notices;
}

const WRAPPER = /<\/?(?:\w+:)?(?:fldSimple|dir|bdo)(?:\s[^<>]*|\/)?>/g;

/** Without the tags around fields and right-to-left runs: the converter would drop the words in them. */
export function unwrapped(xml: string): string {
  return xml.replace(WRAPPER, (tag) => {
    // A `>` within quotes ends the match too soon; such a tag stays.
    const isWhole = (mark: string) => tag.split(mark).length % 2 === 1;
    return isWhole('"') && isWhole("'") ? '' : tag;
  });
}
