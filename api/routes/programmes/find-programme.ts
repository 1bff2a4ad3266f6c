import { z } from 'zod';
import { idSchema } from '#schema/primitives';
import type { TemplateVersion } from '#store/template-versions';
import type { ApiStore } from '../../ports.ts';
import { Problem } from '../../problem.ts';

export const programmeParams = z.strictObject({ programme: idSchema });

/** The latest version of a programme. */
export async function findProgramme(store: ApiStore, programme: string): Promise<TemplateVersion> {
  const version = await store.templateVersions.latest(programme);
  if (!version) throw new Problem('PROGRAMME_UNKNOWN');
  return version;
}
