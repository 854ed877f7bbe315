import type { Services } from './services.ts';

/** The sample project is there to be met at the very first start; deleted, it stays away. */
export async function addSampleOnce({ settings, library, effects }: Services): Promise<void> {
  if (settings.get().started) return;
  const { sampleProject } = await import('../../shared/sample/index.ts');
  await library.create(sampleProject(effects), true);
  await settings.set({ started: true });
}
