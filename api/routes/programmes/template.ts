import { personRoute } from '../../http/route.ts';
import { findProgramme } from '../../programmes/find-programme.ts';
import { programmeParams, versionQuery } from './params.ts';

/** The template of a programme, so that a browser can preview it with the same engine. */
export const programmeTemplate = personRoute({
  method: 'get',
  path: '/programmes/:programme/template',
  action: 'programmes.template',
  params: programmeParams,
  query: versionQuery,
  async handle({ ports: { store }, params, query }) {
    const { hash, version: number, content } = await findProgramme(store, params.programme, query.version);
    return { body: { version: { hash, number }, template: content } };
  },
});
