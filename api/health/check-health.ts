import { setTimeout as pause } from 'node:timers/promises';
import type { Ports } from '../ports.ts';

/** `slow` is said and keeps people served; `down` stops them. */
export type CheckResult = 'ok' | 'slow' | 'down';
export type Health = { isReady: boolean; checks: Record<string, CheckResult> };

type Check = (ports: Ports) => Promise<CheckResult>;

const LIMIT_MS = 2_500;
const OUTBOX_BEHIND_MS = 30 * 60_000;

/** What is asked, each on its own: the answer names who is down and says nothing about where anything is. */
const CHECKS: Record<string, Check> = {
  database: ({ store }) => store.ping().then(() => 'ok'),
  temporal: ({ host }) => host.ping().then(() => 'ok'),
  worker: ({ host }) => host.hasWorker().then((works) => (works ? 'ok' : 'down')),
  outbox: ({ store, clock }) => store.outbox.oldestReady(clock()).then((since) => outboxAge(since, clock())),
  projection: ({ store }) =>
    store.contracts.withProjectionFault(1).then((faulty) => (faulty.length > 0 ? 'slow' : 'ok')),
};

/** Asks everything at once, each within a limit. */
export async function checkHealth(ports: Ports): Promise<Health> {
  const names = Object.keys(CHECKS);
  const results = await Promise.all(names.map((name) => limited(CHECKS[name] as Check, ports)));
  const checks = Object.fromEntries(names.map((name, place) => [name, results[place] ?? 'down']));
  return { isReady: !results.includes('down'), checks };
}

async function limited(check: Check, ports: Ports): Promise<CheckResult> {
  const tooLate = new AbortController();
  const late = pause(LIMIT_MS, 'down' as const, { signal: tooLate.signal });
  try {
    return await Promise.race([check(ports).catch(() => 'down' as const), late]);
  } finally {
    tooLate.abort();
    late.catch(() => {});
  }
}

function outboxAge(since: number | null, now: number): CheckResult {
  return since !== null && now - since > OUTBOX_BEHIND_MS ? 'slow' : 'ok';
}
