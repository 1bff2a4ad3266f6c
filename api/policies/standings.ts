/**
 * What somebody is when they ask for something: on the platform, and in the contract it is about. One person has
 * several standings at once; a rule names those that suffice.
 */
export const STANDINGS = [
  /** Nobody has signed in. */
  'stranger',
  /** Signed in, whoever it is. */
  'person',
  /** May launch contracts. */
  'coordinator',
  /** Keeps the installation; sees no contract for that. */
  'administrator',
  /** Made this contract. */
  'author',
  /** Has a seat in this contract now. */
  'party',
  /** Has a coordinating seat in this contract now. */
  'contractCoordinator',
] as const;
export type Standing = (typeof STANDINGS)[number];
