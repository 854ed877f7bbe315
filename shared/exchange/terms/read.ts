import { Problem } from '../../problem/problem.ts';
import { readTbx } from '../tbx/read.ts';
import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { declaredEncoding } from '../xml/encoding.ts';
import type { TermsRead } from './entry.ts';
import { readTermTable } from './table.ts';

/** Megabytes: a dictionary of a million lines has about 30. */
const TERMS_LIMIT_MB = 60;
const MB = 1_000_000;

/**
 * Reads a term list or a dictionary, TBX or tab-separated by its content.
 * @throws Problem fileEmpty, fileTooLarge, and those of the two forms
 */
export function readTerms(source: SourceFile): TermsRead {
  const { name: file, bytes } = source;
  if (bytes.length === 0) throw new Problem('fileEmpty', { file });
  if (bytes.length > TERMS_LIMIT_MB * MB) {
    throw new Problem('fileTooLarge', { file, size: Math.ceil(bytes.length / MB), limit: TERMS_LIMIT_MB });
  }
  const head = bytes.subarray(0, 2000);
  const { text } = decodeText(head.subarray(0, head.length & ~1), file, declaredEncoding(bytes));
  return /^\s*<(?:\?xml|!|martif|tbx)/i.test(text.replace(/^\ufeff/, ''))
    ? readTbx(source)
    : readTermTable(source);
}
