const START = 'edit-open-start';
let isOpening = false;

/** A person asks to edit: `edit-open` is measured from here. */
export function opensNow(): void {
  isOpening = true;
  performance.mark(START);
}

/** The editor is there: measures `edit-open` until the frame with it is painted. Gives what calls it off. */
export function openedNow(): () => void {
  if (!isOpening) return () => undefined;
  isOpening = false;
  performance.measure('edit-open-script', START);
  const frame = requestAnimationFrame(() => {
    // The task after a frame's callback runs when that frame has been handed to the screen.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      performance.measure('edit-open', START);
      channel.port1.close();
    };
    channel.port2.postMessage(null);
  });
  return () => cancelAnimationFrame(frame);
}
