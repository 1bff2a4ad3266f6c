/** Something that a page shows: the name under which the page keeps the answer, and where the API has it. */
export type Question<T> = {
  key: readonly unknown[];
  /** Worked out when it is asked, since by then the page may have seen something newer. */
  path: () => string;
  /** The answer is the first of several pages. */
  inPages?: true;
  /** What the page learns from the answer, whoever asked. */
  learn?(answer: T): void;
  /** Whether an answer that came early is no older than what the page has seen since. */
  isStill?(answer: T): boolean;
};
