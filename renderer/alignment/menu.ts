/** What the menu of a bead offers, in order; what is not among the commands now is left out. */
export const MENU = [
  'alignment.confirm',
  'alignment.unconfirm',
  'alignment.merge',
  'alignment.mergeBack',
  'alignment.split',
  'alignment.splitWord',
  'alignment.giveUp',
  'alignment.giveDown',
  'alignment.takeUp',
  'alignment.takeDown',
  'alignment.link',
  'alignment.unlink',
  'alignment.swap',
  'alignment.deliberate',
  'alignment.swapVersions',
] as const;
