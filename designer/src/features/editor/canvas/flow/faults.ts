/** What lint says of a step, counted. */
export type Faults = { errors: number; warnings: number };

export const NO_FAULTS: Faults = { errors: 0, warnings: 0 };
