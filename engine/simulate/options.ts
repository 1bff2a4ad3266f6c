import type { Data } from '#schema/acts';
import type { CivilDate } from '#schema/facts';
import type { Assume } from '#schema/template';

/** How people behave in a rehearsed year: on the day, twelve days late, or never (R41). */
export type Behaviour = 'diligent' | 'late' | 'silent';

/** What a preview is asked for. */
export type PreviewOptions = {
  /** The civil day on which the contract opens. */
  opened: CivilDate;
  /** Steps completed with an effective date: whatever must precede them was done by then. */
  on?: Record<string, CivilDate>;
  /** Outcomes chosen instead of the assumed ones. */
  answers?: Record<string, string>;
  /** Values known at the opening. */
  fields?: Record<string, Data>;
  people?: Behaviour;
  /** Behaviour of some roles, where it differs. */
  roles?: Record<string, Behaviour>;
  /**
   * Roles that are late by so many days: they act that long after the due date instead of twelve days, and what they
   * provide starts that much later. Without it nothing provided is ever late.
   */
  late?: Record<string, number>;
  /** What the template supposes, or what is supposed instead. */
  assume?: Assume;
};

/** Days after the due date on which late people act (R41). */
export const LATE_DAYS = 12;
