/** What every reader of prose hands on: one text, its paragraphs, and what a person should know of it. */

export const SOURCE_KINDS = ['txt', 'md', 'html', 'docx', 'pasted'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A file as the shell hands it over; `name` without folders. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Half-open `[start, end)` in UTF-16 units of `SourceText.text`, without surrounding white space. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** 1 to 6 where the source marks it as a heading, else null. */
  readonly heading: number | null;
  /** The source sets it apart as a quotation (a `blockquote`, a `>`). */
  readonly quoted: boolean;
}

/** A key of the `importing` namespace (`notice_…`) with its parameters; never a file's text. */
export interface Notice {
  readonly key: NoticeKey;
  readonly params: Readonly<Record<string, string | number>>;
}
export const NOTICE_KEYS = [
  'notice_encodingGuessed',
  'notice_encodingUtf16',
  'notice_unreadableCharacters',
  'notice_markdownKept',
  'notice_imagesDropped',
  'notice_macrosIgnored',
  'notice_remoteIgnored',
  'notice_tablesFlattened',
  'notice_footnotesKept',
  'notice_hiddenText',
  'notice_struckText',
  'notice_trackedChanges',
  'notice_commentsDropped',
  'notice_headersDropped',
  'notice_embeddedDropped',
] as const;
export type NoticeKey = (typeof NOTICE_KEYS)[number];

/**
 * A text to bring in. For txt, md and pasted, `text` is the decoded file as it is (only a byte order mark
 * is gone), so that offsets hold in the file; for html and docx it is the text we drew from it, with LF.
 */
export interface SourceText {
  readonly name: string;
  readonly kind: SourceKind;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly notices: readonly Notice[];
}
