let waiting: File | null = null;

/** A text dropped on the window, on its way to the import screen. */
export function takeDroppedText(file: File): void {
  waiting = file;
}

export function droppedText(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}
