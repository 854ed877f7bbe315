/** Filled in by the build from package.json. */
declare const __TESTIMONIO_VERSION__: string;
