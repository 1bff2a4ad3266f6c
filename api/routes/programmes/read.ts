import { personRoute } from '../../http/route.ts';
import { programmeView } from '../../presenters/programme.ts';
import { findProgramme } from '../../programmes/find-programme.ts';
import { programmeParams, versionQuery } from './params.ts';

/** One programme: its roles, its steps, its versions. */
export const readProgramme = personRoute({
  method: 'get',
  path: '/programmes/:programme',
  action: 'programmes.read',
  params: programmeParams,
  query: versionQuery,
  async handle({ ports: { store }, params, query }) {
    const version = await findProgramme(store, params.programme, query.version);
    return { body: programmeView(version, await store.templateVersions.list(params.programme)) };
  },
});
