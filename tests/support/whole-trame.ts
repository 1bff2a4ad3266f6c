import { startBuilt } from '#embedded/start-built';
import { openStore } from '#store/open-store';

/** What may be killed. */
export type Victim = 'worker' | 'api' | 'temporal' | 'mongo';

export type WholeTrame = Awaited<ReturnType<typeof wholeTrame>>;

/** Everything that one command starts, each in a process of its own, on a folder that is thrown away. */
export async function wholeTrame() {
  const said: string[] = [];
  const trame = await startBuilt((line) => said.push(line));
  const store = await openStore(trame.services.mongo.uri);
  const pidOf = (victim: Victim) => trame.apps.find(({ name }) => name === victim)?.pid() ?? servicePid(victim);
  const servicePid = (victim: Victim) => trame.services.pid(victim as 'temporal' | 'mongo');
  return {
    url: trame.publicUrl,
    mailUrl: trame.services.mail.httpUrl,
    store,
    /** Ends a process at once; its supervisor notices and brings it back. */
    kill9: (victim: Victim) => void process.kill(pidOf(victim), 'SIGKILL'),
    /** What the supervisor said: who ended unexpectedly, who runs again. */
    said: (words: string) => said.filter((line) => line.includes(words)),
    async stop() {
      await store.close();
      await trame.stop();
    },
  };
}
