import type { TemplateVersion } from '#store/template-versions';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';

/** A version of a programme; the latest one unless another is named. */
export async function findProgramme(store: ApiStore, programme: string, number?: number): Promise<TemplateVersion> {
  const { templateVersions } = store;
  const version = await (number === undefined
    ? templateVersions.latest(programme)
    : templateVersions.ofNumber(programme, number));
  if (!version) throw new Problem('PROGRAMME_UNKNOWN');
  return version;
}
