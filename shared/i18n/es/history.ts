/** Qué hizo un cambio, en la lista de cambios: “Deshacer: …”. */
export const history = {
  imported: 'Importar “{{document}}”',
  starterCodebookAdded: 'Agregar el libro de códigos inicial',
};
