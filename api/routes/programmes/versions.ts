import { personRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { versionViews } from '../../presenters/programme.ts';
import { findProgramme } from '../../programmes/find-programme.ts';
import { programmeParams } from './params.ts';

/** The versions of a programme, the latest first: what changed, who published it, what runs on it. */
export const programmeVersions = personRoute({
  method: 'get',
  path: '/programmes/:programme/versions',
  action: 'programmes.versions',
  params: programmeParams,
  async handle({ ports: { store }, params }) {
    await findProgramme(store, params.programme);
    const [lines, running] = await Promise.all([
      store.templateVersions.list(params.programme),
      store.contracts.runningOn(params.programme),
    ]);
    const names = await namesOf(
      store,
      lines.map(({ publishedBy }) => publishedBy),
    );
    return { body: { versions: versionViews(lines, running, names) } };
  },
});
