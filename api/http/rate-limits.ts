import type { Request } from 'express';
import type { Moment } from '#schema/facts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { Route } from './route.ts';
import { sessionIdOf } from './sessions.ts';

/**
 * How often one may write within a minute. Three hundred people answering at one meeting, through one address, all get
 * in; a loop does not.
 */
export const MOST_A_MINUTE = {
  writesOfSession: 600,
  uploadsOfSession: 40,
  writesOfAddress: 3_000,
  signInsOfAddress: 60,
} as const;

const WINDOW_MS = 60_000;
const MOST_KEPT = 20_000;

type Window = { until: Moment; count: number };
const windows = new WeakMap<Ports, Map<string, Window>>();

/** Refuses what comes too often, before anything of it is read. Reading is free. */
export function limitRate(ports: Ports, route: Route, request: Request, token: string | null): void {
  if (route.method === 'get') return;
  const address = request.ip ?? '';
  if (route.action === 'session.start') return count(ports, `in/${address}`, MOST_A_MINUTE.signInsOfAddress);
  count(ports, `address/${address}`, MOST_A_MINUTE.writesOfAddress);
  if (token === null) return;
  const session = sessionIdOf(ports, token);
  count(ports, `session/${session}`, MOST_A_MINUTE.writesOfSession);
  if (route.reads === 'bytes') count(ports, `uploads/${session}`, MOST_A_MINUTE.uploadsOfSession);
}

function count(ports: Ports, key: string, most: number): void {
  const now = ports.clock();
  const known = windows.get(ports) ?? new Map<string, Window>();
  windows.set(ports, known);
  const found = known.get(key);
  const window = found && found.until > now ? found : { until: now + WINDOW_MS, count: 0 };
  window.count += 1;
  // The oldest windows are forgotten first: whoever fills the table only forgets about themselves.
  known.delete(key);
  known.set(key, window);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  if (window.count <= most) return;
  throw new Problem('TOO_MANY_REQUESTS', { seconds: Math.max(1, Math.ceil((window.until - now) / 1_000)) });
}
