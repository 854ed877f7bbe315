/** The window's ground before its page is painted: the tokens `chrome` of the style sheet, light and dark. */
export function groundColour(dark: boolean): string {
  return dark ? '#151617' : '#f3f1ec';
}
