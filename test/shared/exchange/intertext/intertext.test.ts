import { describe, expect, it } from 'vitest';
import { readInterText } from '../../../../shared/exchange/intertext/read.ts';
import type { UnitsRead } from '../../../../shared/exchange/units/unit.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const ES = file(
  'viaje.es.xml',
  '<?xml version="1.0"?><text><p id="1"><s id="1:1">Salí de noche.</s> <s id="1:2">Nadie <w>me</w> vio.</s></p><p id="2"><s id="2:1">Llovía.</s><s id="2:2">Mucho.</s></p></text>',
);
const EN = file(
  'viaje.en.xml',
  '<text><p id="1"><s id="1:1">I left at night, and nobody saw me.</s></p><p id="2"><s id="2:1">It rained.</s><s id="2:2">A lot.</s></p></text>',
);
// InterText: first the ids of toDoc, then those of fromDoc.
const links = (body: string, head = "<linkGrp toDoc='viaje.en.xml' fromDoc='viaje.es.xml'>") =>
  file('viaje.es.en.alignment.xml', `${head}${body}</linkGrp>`);
const BODY =
  "<link type='1-2' xtargets='1:1;1:1 1:2' status='man'/><link type='1-1' xtargets='2:1;2:1' status='auto'/><link type='0-1' xtargets=';2:2'/>";

const shown = ({ documents, remarks }: UnitsRead) => ({
  versions: documents[0]?.versions.map(({ language }) => language),
  units: documents[0]?.units.map(({ status, sides }) => [
    status,
    ...sides.map((side) => side.map(({ text, joint }) => (joint ?? '¶') + text).join('')),
  ]),
  remarks: Object.fromEntries(remarks.map(({ key, params }) => [key, params.count])),
});
const EXPECTED = {
  versions: ['es', 'en'],
  units: [
    ['confirmed', '¶Salí de noche. Nadie me vio.', '¶I left at night, and nobody saw me.'],
    ['auto', '¶Llovía.', '¶It rained.'],
    [null, ' Mucho.', ''],
    [null, '', ' A lot.'],
  ],
  remarks: { left_unlinked: 1 },
};

describe('reading what InterText exports', () => {
  it('joins the three files, in whatever order they come', () => {
    for (const files of [
      [ES, EN, links(BODY)],
      [links(BODY), EN, ES],
      [EN, links(BODY), ES],
    ]) {
      expect(shown(readInterText(files, 'viaje'))).toEqual(EXPECTED);
    }
  });

  it('reads OPUS, whose first list is of fromDoc', () => {
    const opus = file(
      'a.xml',
      `<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" ""><cesAlign version="1.0"><linkGrp toDoc="en/viaje.en.xml.gz" fromDoc="es/viaje.es.xml.gz"><link xtargets="1:1 1:2;1:1"/><link xtargets="2:1;2:1"/></linkGrp></cesAlign>`,
    );
    expect(shown(readInterText([opus, ES, EN], 'viaje')).units?.slice(0, 2)).toEqual([
      [null, '¶Salí de noche. Nadie me vio.', '¶I left at night, and nobody saw me.'],
      [null, '¶Llovía.', '¶It rained.'],
    ]);
  });

  it('counts ids that stand twice, and gives no sentence away twice', () => {
    const twice = file('viaje.en.xml', '<text><s id="1">One.</s><s id="1">Two.</s></text>');
    const es = file('viaje.es.xml', '<text><s id="1">Uno.</s></text>');
    const found = shown(
      readInterText([twice, es, links("<link xtargets='1;1'/><link xtargets='1;1'/>")], 'v'),
    );
    expect(found.units).toEqual([
      [null, '¶Uno.', '¶One.'],
      [null, '', '¶Two.'],
    ]);
    expect(found.remarks).toEqual({ left_duplicateIds: 1, left_unlinked: 1 });
  });

  it.each([
    ['no links', [ES, EN, EN], 'linksNone'],
    ['a text missing', [ES, links(BODY)], 'linksTextsMissing'],
    ['links of other texts', [ES, EN, links("<link xtargets='9:9;8:8'/>")], 'linksFitNothing'],
    ['broken XML', [ES, EN, links('<link')], 'xmlMalformed'],
  ])('refuses %s', (_, files, code) => {
    expect(() => readInterText(files, 'v')).toThrow(expect.objectContaining({ code }));
  });
});
