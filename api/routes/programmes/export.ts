import { canonicalText } from '#schema/canonical';
import { personRoute } from '../../http/route.ts';
import { findProgramme } from '../../programmes/find-programme.ts';
import { programmeParams, versionQuery } from './params.ts';

/** A version of a programme as a file, in the order of keys that makes two of them easy to compare. */
export const exportProgramme = personRoute({
  method: 'get',
  path: '/programmes/:programme/export',
  action: 'programmes.export',
  params: programmeParams,
  query: versionQuery,
  async handle({ ports: { store }, params, query }) {
    const { version, content } = await findProgramme(store, params.programme, query.version);
    const name = `${content.id}-${version}.trame.json`;
    return { stream: (response) => void response.attachment(name).type('json').send(canonicalText(content)) };
  },
});
