/** Qué hizo un cambio, en la lista de cambios: “Deshacer: …”. */
export const history = {
  imported: 'Importar “{{document}}”',
  starterCodebookAdded: 'Agregar el libro de códigos inicial',
  projectRenamed: 'Cambiar el nombre del proyecto a “{{name}}”',
  documentRenamed: 'Cambiar el nombre de un documento a “{{document}}”',
  documentMoved: 'Mover “{{document}}”',
  documentRemoved: 'Eliminar “{{document}}”',
  themeAdded: 'Agregar el tema “{{theme}}”',
  themeEdited: 'Editar el tema “{{theme}}”',
  themeMoved: 'Mover el tema “{{theme}}”',
  themeRemoved: 'Eliminar el tema “{{theme}}”',
  caseAdded: 'Agregar un caso',
  caseEdited: 'Editar un caso',
  caseRemoved: 'Eliminar un caso',
  variableAdded: 'Agregar el atributo “{{variable}}”',
  optionAdded: 'Agregar un valor a “{{variable}}”',
  broughtBack: 'Recuperar lo eliminado',
};
