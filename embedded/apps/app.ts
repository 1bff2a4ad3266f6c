/** One of our own processes, as the supervisor sees it. */
export interface AppDefinition {
  readonly name: 'api' | 'worker';
  /** The arguments of `node`: a built file, or a source file with what is needed to run it. */
  readonly nodeArguments: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Resolves when this process, started at `since`, does its work; rejects while it does not. */
  readonly checkReady: (since: Date) => Promise<void>;
  readonly readyLimitMs: number;
  readonly stopGraceMs: number;
}
