import { languagesOfEntries, type TermEntry, type TermsWritten } from '../terms/entry.ts';
import { leaf, tag } from '../xml/write.ts';

/** Terms as TBX 3 in the Basic dialect, DCA style (ISO 30042:2019): words to avoid are deprecated terms. */
export function writeTbx(entries: readonly TermEntry[]): TermsWritten {
  const languages = languagesOfEntries(entries);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('tbx', {
      style: 'dca',
      type: 'TBX-Basic',
      'xml:lang': 'en',
      xmlns: 'urn:iso:std:iso:30042:ed-2',
    }),
    '<tbxHeader><fileDesc><sourceDesc><p>Testimonio</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>',
    ...entries.map((entry, at) => entryXml(entry, at + 1, languages)),
    '</body></text>',
    '</tbx>',
    '',
  ];
  return { text: lines.join('\n'), remarks: [] };
}

function entryXml(entry: TermEntry, number: number, languages: readonly string[]): string {
  const sections = languages.flatMap((language) => {
    const words = [
      ...(entry.words[language] ?? []).map((word, at) =>
        termXml(word, at === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts'),
      ),
      ...(entry.avoided?.[language] ?? []).map((word) => termXml(word, 'deprecatedTerm-admn-sts')),
    ];
    return words.length === 0
      ? []
      : [`${tag('langSec', { 'xml:lang': language })}${words.join('')}</langSec>`];
  });
  const note = entry.note === '' ? '' : leaf('note', entry.note);
  return `${tag('conceptEntry', { id: `c${number}` })}${note}${sections.join('')}</conceptEntry>`;
}

const termXml = (word: string, status: string): string =>
  `<termSec>${leaf('term', word)}${leaf('termNote', status, { type: 'administrativeStatus' })}</termSec>`;
