import { startBuilt } from '#embedded/start-built';

/** A Trame that runs, and the way to end it. */
export type Stack = { publicUrl: string; stop: () => Promise<void> };

/** The whole of Trame as one command starts it, on a folder that is thrown away. */
export function startStack(): Promise<Stack> {
  return startBuilt();
}

/** A Trame that somebody started already, and who will end it. */
export function runningStack(publicUrl: string): Stack {
  return { publicUrl, stop: async () => {} };
}
