import { personRoute } from '../../http/route.ts';
import { programmeLine } from '../../presenters/programme.ts';

/** Every programme in its latest version, by title. */
export const listProgrammes = personRoute({
  method: 'get',
  path: '/programmes',
  action: 'programmes.list',
  async handle({ ports: { store } }) {
    const lines = await store.templateVersions.all();
    const versions = await store.templateVersions.findMany(lines.map(({ _id }) => _id));
    const programmes = versions.map(programmeLine);
    return { body: { programmes: programmes.sort((a, b) => a.title.fr.localeCompare(b.title.fr, 'fr')) } };
  },
});
