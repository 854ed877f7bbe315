/**
 * The views that documentation shows, in the order in which one window walks through them. `go(page, tools)`
 * brings the window there from the view before; tools are `t(key)`, the words of the language, such as
 * `t('projects:new')`, and what test/e2e/support/launch.ts exports.
 */
export const STEPS = [
  { name: 'projects', go: async () => {} },
  { name: 'reader', go: (page, { openSample }) => openSample(page) },
  { name: 'palette', go: (page) => page.keyboard.press('ControlOrMeta+k') },
];
