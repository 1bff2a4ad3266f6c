import { z } from 'zod';
import { idSchema } from '#schema/primitives';
import type { TemplateVersion } from '#store/template-versions';
import type { ApiStore } from '../../ports.ts';
import { Problem } from '../../problem.ts';

export const programmeParams = z.strictObject({ programme: idSchema });

/** Which version: a number, or the latest when none is named. */
export const versionQuery = z.strictObject({
  version: z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/)
    .transform(Number)
    .optional(),
});

/** A version of a programme; the latest one unless another is named. */
export async function findProgramme(store: ApiStore, programme: string, number?: number): Promise<TemplateVersion> {
  const { templateVersions } = store;
  const version = await (number === undefined
    ? templateVersions.latest(programme)
    : templateVersions.ofNumber(programme, number));
  if (!version) throw new Problem('PROGRAMME_UNKNOWN');
  return version;
}
