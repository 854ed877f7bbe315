import { headingLevels } from './heading-levels.ts';
import type { NoteLinks } from './use-note-links.ts';

/** Says on the editor's own elements what their links lead to, and which level their headings have on the page. */
export function showLinks(root: HTMLElement, links: NoteLinks, under: number): void {
  for (const element of root.querySelectorAll<HTMLElement>('.note-link')) {
    const { state, title } = links.look(element.dataset.href ?? '');
    if (element.dataset.state !== state) element.dataset.state = state;
    if (element.title !== title) element.title = title;
  }
  const headings = [...root.querySelectorAll<HTMLElement>('h1,h2,h3')];
  const levels = headingLevels(
    headings.map(({ tagName }) => Number(tagName[1])),
    under,
  );
  headings.forEach((heading, at) => {
    const level = String(levels[at]);
    if (heading.ariaLevel !== level) heading.ariaLevel = level;
  });
}
