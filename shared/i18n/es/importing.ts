/** Importar textos: qué se encontró, qué es dudoso, qué quedó fuera. */
export const importing = {
  // Lo que conviene saber de un archivo ya leído.
  notice_encodingGuessed:
    'El archivo no indica su codificación; se leyó como Windows-1252 (Europa occidental). Revisa que los acentos se vean bien.',
  notice_encodingUtf16: 'El archivo está en UTF-16 y así se leyó.',
  notice_unreadableCharacters_one: 'Un carácter no se pudo leer y aparece como “�”.',
  notice_unreadableCharacters_many: '{{count}} de caracteres no se pudieron leer y aparecen como “�”.',
  notice_unreadableCharacters_other: '{{count}} caracteres no se pudieron leer y aparecen como “�”.',
  notice_markdownKept:
    'Se reconocieron los títulos y las citas en bloque; los demás signos de Markdown (asteriscos, enlaces) quedan en el texto tal cual.',
  notice_imagesDropped_one: 'Se omitió una imagen.',
  notice_imagesDropped_many: 'Se omitieron {{count}} de imágenes.',
  notice_imagesDropped_other: 'Se omitieron {{count}} imágenes.',
  notice_macrosIgnored: 'El documento trae macros. Se ignoraron: no se ejecutó nada de lo que contienen.',
  notice_remoteIgnored_one: 'El documento remite a un recurso de internet. No se descargó.',
  notice_remoteIgnored_many: 'El documento remite a {{count}} de recursos de internet. No se descargaron.',
  notice_remoteIgnored_other: 'El documento remite a {{count}} recursos de internet. No se descargaron.',
  notice_tablesFlattened_one: 'Una tabla pasó a párrafos sencillos, celda por celda.',
  notice_tablesFlattened_many: '{{count}} de tablas pasaron a párrafos sencillos, celda por celda.',
  notice_tablesFlattened_other: '{{count}} tablas pasaron a párrafos sencillos, celda por celda.',
  notice_footnotesKept: 'Las notas al pie quedaron al final del texto.',

  // Qué es dudoso en un par o en una fila, y por qué.
  flag_openingMarkMissing_es: 'Al español le faltan las comillas de apertura. Revisa que empiece donde debe.',
  flag_openingMarkMissing_en: 'Al inglés le faltan las comillas de apertura. Revisa que empiece donde debe.',
  flag_closingMarkMissing_es: 'Al español le faltan las comillas de cierre. Revisa que termine donde debe.',
  flag_closingMarkMissing_en: 'Al inglés le faltan las comillas de cierre. Revisa que termine donde debe.',
  flag_attributionMissing: 'Ninguna línea dice quién habla.',
  flag_attributionShared: 'Quién habla se tomó de la línea que sigue a la cita siguiente.',
  flag_speakerIncomplete: 'El artículo no da todos los datos: nombre, nacionalidad, género y edad.',
  flag_nationalityUnknown: 'No reconocemos “{{word}}” como nacionalidad; queda tal como está.',
  flag_genderFromGrammar: 'El género se dedujo de la palabra “{{word}}”.',
  flag_sameSpeakerDiffers: 'En otra parte {{name}} aparece con otros datos. ¿Es una persona o son dos?',
  flag_lengthsDiffer: 'Un lado es mucho más largo que el otro. ¿Incluye algo que el otro no tiene?',
  flag_paragraphsDiffer: 'Párrafos: {{es}} en español, {{en}} en inglés.',
  flag_numbersDiffer: 'Las cifras de los dos lados no coinciden.',
  flag_languageUnsure: 'Los dos lados comparten pocas palabras que se traduzcan entre sí. ¿Van juntos?',
  flag_madeByHand: 'Se formó a mano con dos pasajes.',
  flag_rowMany: 'Párrafos lado a lado: {{es}} en español, {{en}} en inglés.',
  flag_rowAlone_es: 'Este párrafo en español no tiene inglés al lado.',
  flag_rowAlone_en: 'Este párrafo en inglés no tiene español al lado.',
  flag_speakersDiffer: 'Los dos lados nombran a hablantes distintos.',

  // Por qué una cita no forma parte de un par.
  skipped_noCounterpart: 'No hay una traducción a su lado.',
  skipped_tooUnlike: 'Lo que está a su lado no parece ser su traducción.',
  skipped_otherSpeaker: 'La cita de al lado es de otra persona.',
  skipped_takenApart: 'Era parte de un par que se deshizo.',

  // El hallazgo en números.
  report_pairs_one: 'Una cita en los dos idiomas',
  report_pairs_many: '{{count}} de citas en los dos idiomas',
  report_pairs_other: '{{count}} citas en los dos idiomas',
  report_speakers_one: 'Una persona que habla',
  report_speakers_many: '{{count}} de personas que hablan',
  report_speakers_other: '{{count}} personas que hablan',
  report_unsure_one: 'Una por revisar',
  report_unsure_many: '{{count}} por revisar',
  report_unsure_other: '{{count}} por revisar',
  report_skipped_one: 'Una cita sin su contraparte',
  report_skipped_many: '{{count}} de citas sin su contraparte',
  report_skipped_other: '{{count}} citas sin su contraparte',

  // Las pantallas de importación.
  screen_articleTitle: 'Importar un artículo',
  screen_parallelTitle: 'Importar dos textos paralelos',
};
