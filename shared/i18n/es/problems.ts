export const problems = {
  unexpected: 'Ocurrió un error que no debía ocurrir. Lo guardado está intacto; reinicia la aplicación.',
  fileEmpty: '“{{file}}” está vacío. Elige un archivo que tenga texto.',
  fileBinary:
    '“{{file}}” no es un archivo de texto, diga lo que diga su nombre. Ábrelo en el programa que lo creó y guárdalo como .docx o .txt.',
  fileTooLarge:
    '“{{file}}” pesa {{size}} MB; se pueden importar textos de hasta {{limit}} MB. Divídelo: una entrevista por archivo.',
  fileUnknownKind: '“{{file}}” es de un tipo que no se puede importar. Usa .txt, .md, .html o .docx.',
  fileUnreadable: 'No se pudo leer “{{file}}”. Revisa que todavía exista y que tengas permiso para abrirlo.',
  docxDamaged:
    '“{{file}}” no es un documento de Word completo. Ábrelo en Word o LibreOffice y vuelve a guardarlo como .docx.',
  docxTooLarge:
    '“{{file}}” ocupa más de {{limit}} MB al descomprimirse. Quítale las imágenes o guarda solo el texto.',
  fileTooNested:
    '“{{file}}” tiene más de {{limit}} etiquetas anidadas, como ninguna página hecha por una persona. Copia su texto y pégalo.',
  noTextFound:
    '“{{file}}” no contiene texto legible. Si es un escaneo, primero necesita reconocimiento de texto.',
  importStopped:
    'La lectura de “{{file}}” se detuvo a la mitad; no se importó nada. Inténtalo de nuevo o guarda el texto como .txt e impórtalo así.',
  alignStopped:
    'La alineación se detuvo a medias; todo quedó como estaba. Inténtalo otra vez y, si se repite, divide el documento en dos.',
  sameFileTwice:
    'Los dos archivos son “{{file}}”. Elige de un lado el texto en español y del otro el inglés.',
  projectNotOne: '“{{file}}” no es un proyecto de Testimonio. Elige un archivo que termine en .testimonio.',
  projectDamaged:
    '“{{file}}” está dañado (en {{where}}) y no se abrió; nada ha cambiado. Pide el archivo otra vez o abre una copia anterior.',
  projectNewer:
    '“{{file}}” se hizo con un Testimonio más nuevo (formato {{format}}; este lee hasta el {{supported}}). Actualiza la aplicación para abrirlo.',
  diskFull:
    'No queda espacio en el disco y “{{file}}” no se guardó. Libera espacio y guarda de nuevo; tu trabajo sigue abierto.',
  writeDenied: 'No se pudo escribir “{{file}}”: la carpeta no lo permite. Elige otra carpeta.',
  writeFailed: 'No se pudo escribir “{{file}}”. Elige otro lugar; tu trabajo sigue abierto.',
  storageFull:
    'No queda espacio en el disco y los últimos cambios aún no están guardados. Libera espacio o guarda el archivo del proyecto en otro lugar; la aplicación lo sigue intentando.',
  storageFailed:
    'Los últimos cambios no se pudieron guardar en este equipo. Guarda ya el archivo del proyecto en otro lugar; la aplicación lo sigue intentando.',
  storageUnavailable:
    'Este navegador no permite que la aplicación guarde datos (¿ventana privada?). Ábrela en una ventana normal.',
  storageDamaged:
    'El proyecto “{{project}}” no se puede leer completo del almacenamiento de este equipo (en {{where}}). No se cambió nada; abre el último archivo de proyecto que guardaste.',
  projectOpenElsewhere: 'Este proyecto está abierto en otra ventana. Ciérralo allá primero.',
  tableEmpty:
    '“{{file}}” no tiene filas. Elige un archivo cuya primera fila tenga los títulos de las columnas.',
  tableBinary:
    '“{{file}}” no es un archivo CSV, diga lo que diga su nombre. En tu hoja de cálculo elige “Guardar como” y el formato CSV (UTF-8).',
  tableTooLarge:
    '“{{file}}” es más grande de lo que puede ser una tabla de casos (hasta {{rows}} filas y {{columns}} columnas). Quita lo que no sea de los casos o divídelo.',
  tableUnclosedQuote:
    'En la fila {{row}} de “{{file}}” se abre una comilla que nunca se cierra. Corrige esa fila o vuelve a guardar el archivo como CSV desde tu hoja de cálculo.',
  clipboardTooLarge:
    'Lo que está en el portapapeles es más grande de lo que puede ser una tabla de casos. Copia menos filas a la vez.',
  xmlMalformed:
    '“{{file}}” no está completo: en la línea {{line}} sus etiquetas no encajan. Vuelve a exportarlo desde el programa que lo hizo.',
  xmlEntities:
    '“{{file}}” define abreviaturas propias (entidades, línea {{line}}), que podrían hacer daño y no se leen. Vuelve a exportarlo sin ellas.',
  xmlTooNested:
    '“{{file}}” tiene en la línea {{line}} etiquetas a más de {{limit}} niveles de profundidad, como ningún programa las escribe. Vuelve a exportarlo desde el programa que lo hizo.',
  xmlOtherKind: '“{{file}}” no es {{kind}}, diga lo que diga su nombre. Elige un archivo de ese tipo.',
  unitsNone: '“{{file}}” no contiene ningún par de textos. Revisa que sea el archivo correcto.',
  unitsTooManyLanguages:
    '“{{document}}” tiene textos en {{languages}} idiomas, y caben {{limit}} como máximo uno al lado del otro. Vuelve a exportarlo solo con los que necesites.',
  unitsUnknownKind:
    'En “{{file}}” no se reconocieron textos alineados. Usa TMX, XLIFF, una tabla separada por tabulaciones o los tres archivos de InterText.',
  unitsOneFile: 'Aquí se puede traer un archivo a la vez, “{{file}}” u otro; solo InterText tiene tres.',
  pairsNoTabs:
    '“{{file}}” no tiene tabulaciones, así que sus líneas no se pueden leer como pares. Guárdalo como texto separado por tabulaciones, un par por línea.',
  pairsTooWide:
    'La línea {{line}} de “{{file}}” tiene más columnas de las que puede tener una tabla de textos. Revísala.',
  linksNone:
    'Ninguno de los archivos es una alineación: uno tiene que contener los vínculos entre los dos textos. “{{file}}” y los que lo acompañan no los tienen.',
  linksTextsMissing: '“{{file}}” vincula “{{first}}” con “{{second}}”. Elige los tres archivos juntos.',
  linksFitNothing:
    'Los vínculos de “{{file}}” no nombran ninguna oración de los dos textos. Revisa que los tres archivos vayan juntos.',
  termsNone:
    '“{{file}}” no contiene términos. Una tabla necesita en cada línea un término y su traducción, con una tabulación entre ambos.',
  termsLine:
    'La línea {{line}} de “{{file}}” no es un término con su traducción. Pon una tabulación entre los dos.',
};
