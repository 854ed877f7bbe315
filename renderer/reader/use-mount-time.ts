import { useEffect, useState } from 'react';

/** Measures `reader-mount`: from the first render to the frame in which the rows are painted. */
export function useMountTime(): void {
  useState(() => performance.mark('reader-mount-start'));
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      // The task after a frame's callback runs when that frame has been handed to the screen.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        performance.measure('reader-mount', 'reader-mount-start');
        channel.port1.close();
      };
      channel.port2.postMessage(null);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
