import { personRoute } from '../../http/route.ts';
import { programmeView } from '../../presenters/programme.ts';
import { findProgramme, programmeParams } from './find-programme.ts';

/** One programme: its roles, its steps, its versions. */
export const readProgramme = personRoute({
  method: 'get',
  path: '/programmes/:programme',
  action: 'programmes.read',
  params: programmeParams,
  async handle({ ports: { store }, params }) {
    const version = await findProgramme(store, params.programme);
    return { body: programmeView(version, await store.templateVersions.list(params.programme)) };
  },
});
