export const aligning = {
  command: 'Alinear el documento por oraciones',
  running: 'Alineando “{{document}}”',
  percent: '{{percent}} %',
  cancel: 'Dejar de alinear',
  cancelled: 'Se dejó de alinear; todo quedó como estaba.',
  unchanged: '“{{document}}” queda como está: no hay nada que alinear mejor.',
  changedMeanwhile:
    'El texto siguió cambiando mientras se alineaba, así que todo quedó como estaba. Vuelve a alinear cuando quieras.',
  oneLanguage: '“{{document}}” está en un solo idioma: no hay nada que alinear.',
  done_one: 'Se alineó “{{document}}”: {{number}} segmento, el {{percent}} % seguro',
  done_many: 'Se alineó “{{document}}”: {{number}} de segmentos, el {{percent}} % seguros',
  done_other: 'Se alineó “{{document}}”: {{number}} segmentos, el {{percent}} % seguros',
  doubtful_one: '{{number}} por revisar',
  doubtful_many: '{{number}} de segmentos por revisar',
  doubtful_other: '{{number}} por revisar',
  moved_one:
    'Un pasaje está en otro lugar de la traducción: revísalo, o pon los dos textos en el mismo orden.',
  moved_many:
    '{{count}} de pasajes están en otro lugar de la traducción: revísalos, o pon los dos textos en el mismo orden.',
  moved_other:
    '{{count}} pasajes están en otro lugar de la traducción: revísalos, o pon los dos textos en el mismo orden.',
  swapped: 'Parece que los dos idiomas están al revés.',
};
