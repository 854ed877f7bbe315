import { z } from 'zod';
import type { ProjectIndex } from '../../shared/model/project-index.ts';

/** What the list of projects shows without opening them. Times in milliseconds since the Unix epoch. */
export interface ProjectHeader {
  readonly name: string;
  /** The project record's id: tells that a file is a project already here. */
  readonly projectId: string;
  readonly documents: number;
  readonly codings: number;
  readonly changedAt: number;
  /** When it was put in the bin, or null. */
  readonly deletedAt: number | null;
  /** The shipped sample, which says so in the list. */
  readonly sample: boolean;
}

const shape = z.strictObject({
  name: z.string(),
  projectId: z.string(),
  documents: z.int().min(0),
  codings: z.int().min(0),
  changedAt: z.number(),
  deletedAt: z.number().nullable(),
  sample: z.boolean(),
});

/** @throws z.ZodError */
export const parseHeader = (value: unknown): ProjectHeader => shape.parse(value);

export function headerOf(
  index: ProjectIndex,
  rest: Pick<ProjectHeader, 'changedAt' | 'deletedAt' | 'sample'>,
): ProjectHeader {
  return {
    name: index.project.name,
    projectId: index.project.id,
    documents: index.all('document').length,
    codings: index.codings,
    ...rest,
  };
}
