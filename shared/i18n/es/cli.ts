export const cli = {
  help: `testimonio: testimonios bilingües, codificados, sin ventana

  testimonio import ARCHIVO… --into P.testimonio [--as TIPO] [--lang es|en] [--json]
      crea P o le agrega; TIPO es article, parallel, project, tmx, xliff, pairs o intertext,
      y se averigua si no lo das;
      --lang es el idioma del original; --json solo muestra lo que se encontró y no escribe nada
  testimonio export P.testimonio --format csv|docx|json|tmx|xliff|pairs --out ARCHIVO
      [--codes A,B] [--cases A,B] [--languages es,en] [--separator , | ; | tab] [--documents A,B]
      fragmentos etiquetados (csv, docx), todo el proyecto (json) o los textos alineados
      (tmx, xliff, pairs)
  testimonio align ES EN [--unit line|auto] [--format beads|json|tmx] [--out ARCHIVO]
      [--dictionary ARCHIVO] [--languages es,en]
      qué oraciones de dos textos dicen lo mismo; line toma cada línea por una, auto las busca
  testimonio inspect P.testimonio|ARCHIVO [--json]
      qué contiene
  testimonio check P.testimonio [--json]
      sumas de verificación, referencias, anclas
  testimonio sample --out P.testimonio
      el proyecto de muestra

  --ui es|en   idioma de mensajes y encabezados         --help     este texto
                                                        --version  la versión
Los resultados van a la salida estándar; lo demás, a la salida de errores.
Códigos de salida: 0 listo; 1 listo, con hallazgos; 2 orden mal escrita; 3 archivo dañado o ausente.`,

  done_exported_one: '{{count}} fragmento guardado en “{{file}}”.',
  done_exported_many: '{{count}} fragmentos guardados en “{{file}}”.',
  done_exported_other: '{{count}} fragmentos guardados en “{{file}}”.',
  done_exportedAll: 'Todo el proyecto quedó guardado en “{{file}}”.',
  done_sound: '“{{file}}” está en orden.',
  done_checked_one: '“{{file}}”: {{count}} hallazgo.',
  done_checked_many: '“{{file}}”: {{count}} hallazgos.',
  done_checked_other: '“{{file}}”: {{count}} hallazgos.',
  done_sample: 'El proyecto de muestra quedó guardado en “{{file}}”.',
  done_article_one: '“{{source}}”: se agregó {{count}} par a “{{file}}”.',
  done_article_many: '“{{source}}”: se agregaron {{count}} pares a “{{file}}”.',
  done_article_other: '“{{source}}”: se agregaron {{count}} pares a “{{file}}”.',
  note_aligned_one:
    'Alineado por oraciones: {{count}} segmento, el {{percent}} % seguro, {{doubtful}} por revisar.',
  note_aligned_many:
    'Alineado por oraciones: {{count}} de segmentos, el {{percent}} % seguros, {{doubtful}} por revisar.',
  note_aligned_other:
    'Alineado por oraciones: {{count}} segmentos, el {{percent}} % seguros, {{doubtful}} por revisar.',
  done_parallel_one: '“{{es}}” y “{{en}}”: se agregó {{count}} segmento a “{{file}}”.',
  done_parallel_many: '“{{es}}” y “{{en}}”: se agregaron {{count}} segmentos a “{{file}}”.',
  done_parallel_other: '“{{es}}” y “{{en}}”: se agregaron {{count}} segmentos a “{{file}}”.',
  done_units_one: '“{{source}}”: {{count}} segmento agregado a “{{file}}”.',
  done_units_many: '“{{source}}”: {{count}} de segmentos agregados a “{{file}}”.',
  done_units_other: '“{{source}}”: {{count}} segmentos agregados a “{{file}}”.',
  done_exportedUnits_one: '{{count}} segmento guardado en “{{file}}”.',
  done_exportedUnits_many: '{{count}} de segmentos guardados en “{{file}}”.',
  done_exportedUnits_other: '{{count}} segmentos guardados en “{{file}}”.',
  done_aligned_one: '{{count}} segmento guardado en “{{file}}”.',
  done_aligned_many: '{{count}} de segmentos guardados en “{{file}}”.',
  done_aligned_other: '{{count}} segmentos guardados en “{{file}}”.',
  done_project: '“{{source}}” quedó guardado en “{{file}}”.',
  progress_reading: 'Leyendo {{file}}…',
  progress_aligning: 'Alineando: {{percent}} %',
  note_report: '“{{file}}”: {{sentence}}',
  note_swapped:
    '“{{first}}” parece estar en inglés y “{{second}}” en español; se alinearon así, en el orden dado.',
  note_sameText: '“{{first}}” y “{{second}}” contienen el mismo texto.',
  note_sideEmpty: '“{{file}}” está vacío; todo lo del otro texto cuenta como omitido.',
  note_moved:
    '“{{file}}”: las oraciones {{start}} a {{end}} están en otro lugar del otro texto (desde la {{target}}); los segmentos de esa parte no son de fiar.',
  note_unlike: 'Los dos textos apenas comparten palabras: puede que uno no sea traducción del otro.',
  note_noPairs:
    '“{{source}}” no tiene ninguna cita en los dos idiomas; no se escribió nada de él. Si los idiomas están en dos archivos, da los dos.',
  note_again: 'Ya había un documento de “{{source}}” en “{{file}}”; este se agregó al lado.',

  usage_unknownCommand: 'no existe la orden “{{command}}”; consulta testimonio --help.',
  usage_unknownOption: 'aquí no existe la opción {{option}}; consulta testimonio --help.',
  usage_optionNeedsValue: '{{option}} necesita un valor después.',
  usage_optionTakesNone: '{{option}} no lleva valor.',
  usage_optionMissing: 'falta {{option}}; consulta testimonio --help.',
  usage_optionValue: '{{option}} no puede ser “{{value}}”; elige entre: {{choices}}.',
  usage_oneProject: 'indica un solo archivo de proyecto.',
  usage_oneFile: 'indica un solo archivo.',
  usage_noFileHere: '“{{file}}” sobra aquí; indica el archivo nuevo con --out.',
  usage_filesMissing: 'indica al menos un archivo para importar.',
  usage_intoMissing: 'indica el destino con --into P.testimonio, o mira sin escribir con --json.',
  usage_intoItself: '“{{file}}” no se puede importar a sí mismo.',
  usage_overItself: '“{{file}}” es el proyecto mismo; elige otro archivo para --out.',
  usage_parallelTwo: 'los textos paralelos son dos archivos: uno en español y otro en inglés.',
  usage_projectOne: 'se puede importar un proyecto a la vez.',
  usage_onlyWithCsv: '{{option}} solo va con --format csv.',
  usage_notWithJson: '{{option}} no va con --format json, que lleva todos los idiomas.',
  usage_notWithUnits: '{{option}} no va con --format {{format}}, que contiene textos y no temas.',
  usage_notWithExcerpts: '{{option}} solo va con --format tmx, xliff o pairs.',
  usage_alignTwo: 'nombra exactamente dos textos para alinear.',
  usage_alignOverItself: '“{{file}}” es uno de los textos; elige otro archivo para --out.',
  usage_alignLanguages: '--languages nombra dos idiomas, como es,en; “{{value}}” no lo hace.',
  usage_noSuchDocument: 'ningún documento se llama “{{name}}”; testimonio inspect los enumera.',
  usage_noSuchCode: 'ningún tema se llama “{{name}}”; testimonio inspect los enumera.',
  usage_noSuchCase: 'ningún participante se llama “{{name}}”; testimonio inspect los enumera.',
  usage_noSuchLanguage:
    'ningún texto del proyecto está en “{{name}}”; testimonio inspect enumera los idiomas.',

  error_fileMissing: '“{{file}}” no existe; revisa el nombre y la carpeta.',
  error_diskFull:
    'no queda espacio en el disco para “{{file}}” y no se escribió nada de él; libera espacio e inténtalo de nuevo.',
  error_writeDenied:
    'no hay permiso para escribir “{{file}}” y no se escribió nada de él; elige otra carpeta o cambia los permisos.',
  error_noFolder: 'la carpeta de “{{file}}” no existe; créala primero.',
  error_writeFailed: 'no se pudo escribir “{{file}}” y no se escribió nada de él; elige otro lugar.',
  error_noMerge:
    '“{{file}}” ya tiene trabajo, y esta versión todavía no combina dos proyectos; no se cambió nada. Usa un nombre nuevo en --into.',
  error_sameLanguage:
    '“{{first}}” y “{{second}}” parecen estar en el mismo idioma; los textos paralelos son uno en español y otro en inglés.',
  error_unexpected: 'ocurrió un error que no debía ocurrir ({{kind}}); no se cambió ningún archivo.',

  severity_broken: 'roto',
  severity_wrong: 'incorrecto',
  severity_note: 'nota',
  finding_missingDocument: 'pertenece a un documento que no está',
  finding_missingVersion: 'pertenece a una versión que no está',
  finding_missingBlock: 'apunta a un bloque que no está',
  finding_missingCode: 'apunta a un tema que no está',
  finding_codeCycle: 'un tema que depende de sí mismo',
  finding_codeTooDeep: 'un tema con demasiados niveles por encima',
  finding_missingCoder: 'lo hizo un codificador que no está',
  finding_missingSpeaker: 'nombra a un participante que no está',
  finding_missingVariable: 'tiene un valor de una variable que no está',
  finding_missingTarget: 'una nota o un vínculo sobre algo que no está',
  finding_otherVersion: 'apunta a un bloque de otra versión',
  finding_offsetOutside: 'pasa del final de su texto',
  finding_quoteDiffers: 'sus palabras no son las del texto',
  finding_sideEmpty: 'un lado sin palabras',
  finding_sideTwice: 'tiene dos veces la misma versión',
  finding_beadOverlap: 'dos segmentos tienen las mismas palabras',
  finding_valueUnfit: 'un valor no corresponde a su variable',
  finding_nameEmpty: 'no tiene nombre',
  finding_blockUncovered: 'no está en ningún segmento, o no entero',
  finding_orderTwice: 'comparte su lugar con otro',
  finding_linkToItself: 'un pasaje vinculado consigo mismo',
  finding_linkTwice: 'un vínculo que ya está',
  finding_shortcutTwice: 'un tema con una tecla que tiene otro tema',
  finding_caseTwice: 'nombra dos veces al mismo participante',

  inspect_project: 'Proyecto: {{name}}',
  inspect_document: 'Documento: {{name}}',
  inspect_original: 'original',
  inspect_translation: 'traducción',
  inspect_version: '{{language}}, {{role}}: {{blocks}}, {{words}}',
  inspect_blocks_one: '{{count}} bloque',
  inspect_blocks_many: '{{count}} bloques',
  inspect_blocks_other: '{{count}} bloques',
  inspect_words_one: '{{count}} palabra',
  inspect_words_many: '{{count}} palabras',
  inspect_words_other: '{{count}} palabras',
  inspect_beads_one: '{{count}} segmento',
  inspect_beads_many: '{{count}} segmentos',
  inspect_beads_other: '{{count}} segmentos',
  inspect_codings_one: '{{count}} codificación',
  inspect_codings_many: '{{count}} codificaciones',
  inspect_codings_other: '{{count}} codificaciones',
  inspect_notes_one: '{{count}} nota',
  inspect_notes_many: '{{count}} notas',
  inspect_notes_other: '{{count}} notas',
  inspect_codes: 'Temas',
  inspect_cases: 'Participantes',
  inspect_variables: 'Variables',
  inspect_coders: 'Codificadores',
  inspect_text: 'Texto: {{name}} ({{kind}})',
  inspect_language: 'Parece estar en {{language}}',
  inspect_languageUnsure: 'No parece español ni inglés, o parece los dos',
  inspect_paragraphs_one: '{{count}} párrafo',
  inspect_paragraphs_many: '{{count}} párrafos',
  inspect_paragraphs_other: '{{count}} párrafos',
  inspect_headings_one: '{{count}} título',
  inspect_headings_many: '{{count}} títulos',
  inspect_headings_other: '{{count}} títulos',
  inspect_pairs_one: '{{count}} cita en los dos idiomas',
  inspect_pairs_many: '{{count}} citas en los dos idiomas',
  inspect_pairs_other: '{{count}} citas en los dos idiomas',
};
