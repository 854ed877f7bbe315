import { writeExcerptsDocx } from '../../shared/exchange/docx/write.ts';

export type DocxRequest = Parameters<typeof writeExcerptsDocx>;

/** A Word document of 10,000 excerpts takes nine seconds: away from the window's thread. */
addEventListener('message', (event: MessageEvent<DocxRequest>) => {
  void writeExcerptsDocx(...event.data).then(
    (bytes) => postMessage(bytes, { transfer: [bytes.buffer] }),
    // Only that it failed: the library's message could hold words of the excerpts.
    () => postMessage(null),
  );
});
