const en = {
  building: 'Building…',
  buildFailed: (why) => `The build failed: ${why}`,
  unknown: (words) =>
    `Not understood: ${words}. Known: --electron, --browser, --serve, --no-window and the name of a .testimonio file.`,
  opening: 'Opening Testimonio…',
  fetchingElectron: 'Fetching Electron; this happens once (about 110 MB)…',
  fetched: (megabytes) => `  ${megabytes} MB`,
  noElectron: (why) => `Electron is not here and could not be fetched (${why}).`,
  unreachable: 'its download site cannot be reached',
  stalled: (seconds) => `nothing arrived for ${seconds} s`,
  electronFailed: 'Electron did not start.',
  noSandbox: 'Running as root: the sandbox of Chromium is off. Start as an ordinary user to have it on.',
  browser: (program) => `Opening the browser edition in ${program}…`,
  browserFailed: (program) => `${program} did not start.`,
  noBrowser: 'No Chromium, Chrome or Edge was found.',
  filesNeedElectron:
    'The browser edition cannot open a file named here. Open it from the window, with "Open project file".',
  alreadyThere: (address) => `Testimonio is already being served at ${address}`,
  otherVersion: (version) =>
    `Version ${version} of Testimonio is still being served. Close it (or press Ctrl+C where it runs) and start again.`,
  portTaken: (port) =>
    `Another program holds port ${port}, and your projects belong to that address. Close that program and start again.`,
  serving: (address) => `Open ${address} in Chromium, Chrome or Edge. Ctrl+C ends it.`,
  noDisplay: 'There is no display here, so there is no window. The main job was done without one.',
  made: ({ documents, beads, codings }) =>
    `Written: a sample project (${documents} interviews, ${beads} pairs of passages, ${codings} tags) and its tagged excerpts.`,
  wrote: (name, size) => `  ${name}  ${size}`,
  noWindowFailed: (why) => `The sample could not be written: ${why}`,
  more: 'More without a window: npx testimonio --help',
};

const es = {
  building: 'Compilando…',
  buildFailed: (why) => `No se pudo compilar: ${why}`,
  unknown: (words) =>
    `No se entiende: ${words}. Se conocen --electron, --browser, --serve, --no-window y el nombre de un archivo .testimonio.`,
  opening: 'Abriendo Testimonio…',
  fetchingElectron: 'Descargando Electron, solo esta vez (unos 110 MB)…',
  fetched: (megabytes) => `  ${megabytes} MB`,
  noElectron: (why) => `Electron no está instalado y no se pudo descargar (${why}).`,
  unreachable: 'no hay conexión con su sitio de descarga',
  stalled: (seconds) => `no llegó nada en ${seconds} s`,
  electronFailed: 'Electron no arrancó.',
  noSandbox:
    'Estás como root: el aislamiento de Chromium queda desactivado. Para tenerlo, inicia con un usuario común.',
  browser: (program) => `Abriendo la edición de navegador en ${program}…`,
  browserFailed: (program) => `${program} no arrancó.`,
  noBrowser: 'No se encontró Chromium, Chrome ni Edge.',
  filesNeedElectron:
    'La edición de navegador no puede abrir un archivo nombrado aquí. Ábrelo desde la ventana, con «Abrir archivo de proyecto».',
  alreadyThere: (address) => `Testimonio ya está disponible en ${address}`,
  otherVersion: (version) =>
    `Sigue abierta la versión ${version} de Testimonio. Ciérrala (o presiona Ctrl+C donde corre) y vuelve a empezar.`,
  portTaken: (port) =>
    `Otro programa ocupa el puerto ${port}, y tus proyectos están ligados a esa dirección. Cierra ese programa y vuelve a empezar.`,
  serving: (address) => `Abre ${address} en Chromium, Chrome o Edge. Ctrl+C lo termina.`,
  noDisplay: 'Aquí no hay pantalla, así que no se abre ninguna ventana. El trabajo se hizo sin ella.',
  made: ({ documents, beads, codings }) =>
    `Se escribió un proyecto de muestra (${documents} entrevistas, ${beads} pares de segmentos, ${codings} etiquetas) y sus fragmentos etiquetados.`,
  wrote: (name, size) => `  ${name}  ${size}`,
  noWindowFailed: (why) => `No se pudo escribir la muestra: ${why}`,
  more: 'Más sin ventana: npx testimonio --help',
};

/** What `npm start` says, in the system's language. */
export const messages = { en, es };
