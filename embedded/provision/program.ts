/** What can be looked for: the two servers and the browser of the tests. The mail catcher is our own code. */
export type ProgramName = 'temporal' | 'mongo' | 'browser';

/** Which product a program is, when several may play the same part. */
export type Flavour = 'temporal' | 'mongod' | 'secantusdb' | 'chromium';

/** A program that might do: where it lies and how to call it. */
export interface Candidate {
  readonly flavour: Flavour;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The version of a program that was installed by its exact number and cannot be asked for it. */
  readonly knownVersion?: string;
}

/** A program that was run once and answered with an acceptable version. */
export interface FoundProgram extends Candidate {
  readonly name: ProgramName;
  readonly version: string;
  readonly foundBy: StepName;
}

/** The steps of the chain, in the order in which they are tried. */
export type StepName = 'variable' | 'path' | 'cache' | 'download' | 'pypi' | 'debian';

/** What one step of the chain came to, kept for the report and for the final error. */
export interface StepReport {
  readonly step: StepName;
  readonly outcome: 'found' | 'absent' | 'refused' | 'failed' | 'skipped';
  readonly detail: string;
  readonly ms: number;
}

/** An archive published by the makers of a program. */
export interface Archive {
  readonly url: string;
  readonly executable: string;
}
