import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Moment } from '#schema/facts';

/** Never sleep longer at once: a contract wakes at least monthly, to be moved to newer code. */
const LONGEST_SLEEP_MS = 30 * 24 * 3600 * 1000;

/** The one timer of a contract. */
export type Alarm = {
  set(at: Moment | null): void;
  /** Whether it would ring too late for that date. */
  isLate(at: Moment | null): boolean;
};

/**
 * A timer costs events to start, to fire and to cancel, so there is one, and it is moved only when a nearer date
 * appears. When its date has become void it wakes the contract once for nothing.
 */
export function createAlarm(now: () => Moment, onRing: () => void): Alarm {
  let armed: { until: Moment; scope: CancellationScope } | null = null;

  function arm(until: Moment): void {
    const scope = new CancellationScope();
    armed = { until, scope };
    const sleeping = scope.run(() => sleep(Math.max(until - now(), 1)));
    sleeping.then(
      () => {
        if (armed?.scope === scope) armed = null;
        onRing();
      },
      (error: unknown) => {
        if (!isCancellation(error)) throw error;
      },
    );
  }

  const wakingAt = (at: Moment) => Math.min(at, now() + LONGEST_SLEEP_MS);
  const isLate = (at: Moment | null) => at !== null && (armed === null || armed.until > wakingAt(at));

  return {
    isLate,
    set(at) {
      if (at === null || !isLate(at)) return;
      armed?.scope.cancel();
      arm(wakingAt(at));
    },
  };
}
