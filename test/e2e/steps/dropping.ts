import type { Person } from './person.ts';

/** Drops a file on a part of the window, as it would come from the folder it is in. */
export async function dropFile(
  { page }: Person,
  onto: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const data = await page.evaluateHandle(
    ({ base64, fileName }) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    { base64: Buffer.from(bytes).toString('base64'), fileName: name },
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent(onto, type, { dataTransfer: data });
  await data.dispose();
}
