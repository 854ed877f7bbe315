import { closeNotices, keys, type Person, press } from './person.ts';

/** Begins to align the document by its key, with a worker that never hears of it: it goes on until it is stopped. */
export async function beginAligning(person: Person): Promise<void> {
  const { page } = person;
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      const [message] = given;
      const isToAlign =
        typeof message === 'object' && message !== null && Reflect.get(message, 'ask') === 'align';
      if (isToAlign) Worker.prototype.postMessage = postMessage;
      else Reflect.apply(postMessage, this, given);
    };
  });
  await page.locator('[data-cell][tabindex="0"]').first().focus();
  await keys(person, 'Shift+F4');
}

/** Stops it by the button beside the bar. */
export async function stopAligning(person: Person): Promise<void> {
  await press(person, person.words('aligning:cancel'));
  await closeNotices(person);
}
