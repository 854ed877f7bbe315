import { makeStarterCodes } from '../../shared/codebook/starter.ts';
import { type Effects, newId } from '../../shared/model/ids.ts';
import type { AnyRecord, Project } from '../../shared/model/records.ts';

/** The records of a new project, with the starter codebook or without. */
export function newProjectRecords(
  { name, starter }: { readonly name: string; readonly starter: boolean },
  effects: Effects,
): readonly AnyRecord[] {
  const project: Project = {
    kind: 'project',
    id: newId(effects),
    name: name.normalize('NFC').trim(),
    description: '',
    createdAt: effects.now(),
  };
  return starter ? [project, ...makeStarterCodes(effects, []).added] : [project];
}
