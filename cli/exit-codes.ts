/** How the command ends; documented in `--help` and in README.md, and stable. */
export const EXIT = {
  ok: 0,
  /** The command worked and found problems: a template with errors, something missing on this machine. */
  problems: 1,
  usage: 2,
  /** A template or a script that cannot be read, or that its schema refuses. */
  unreadable: 3,
  /** The rules of the engine refuse to open the contract. */
  notOpened: 4,
  /** The template keeps the machine busy for longer than anybody waits. */
  tookTooLong: 5,
  /** A fault of the command itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
