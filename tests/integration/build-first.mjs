import { register } from 'tsx/esm/api';

/** Integration tests run what production runs: built once, before the first of them. */
export default async function buildFirst() {
  const unregister = register();
  const [{ buildWhenStale }, { projectRoot }] = await Promise.all([
    import('../../embedded/build-when-stale.ts'),
    import('../../embedded/folder.ts'),
  ]);
  await buildWhenStale(projectRoot(), console.info);
  await unregister();
}
