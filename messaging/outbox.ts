import { randomUUID } from 'node:crypto';
import type { MessageDocument } from '#store/collections/messages';
import { gather } from './gather.ts';
import { handOver } from './hand-over.ts';
import { DEFAULT_SETTINGS, type OutboxPorts, type OutboxSettings } from './ports.ts';
import { prepare } from './prepare.ts';
import { reportFailures } from './report-failures.ts';
import { send } from './send.ts';
import { titlesOf } from './titles.ts';

const LOOK_EVERY_MS = 500;
const BATCH = 100;

export type Outbox = {
  /** Gathers what is ready, sends or hands over what may leave, reports what failed, until nothing is left to do now. */
  drain(): Promise<void>;
  /** Looks again and again until stopped. */
  start(): void;
  stop(): Promise<void>;
};

/** The sender of everything that people receive. Several may run: an envelope is claimed before it is touched. */
export function createOutbox(ports: OutboxPorts, chosen: Partial<OutboxSettings> = {}): Outbox {
  const settings = { ...DEFAULT_SETTINGS, ...chosen };
  const titles = titlesOf(ports.store);
  const underWay = new Set<Promise<void>>();
  /** Decided, and waiting for a line. */
  const waiting: MessageDocument[] = [];
  let stopped = false;
  let wake = () => {};
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<number> {
    const gathered = await gather(ports, settings);
    const taken = await take();
    await handOver(ports);
    await reportFailures(ports);
    return gathered + taken;
  }

  /** Takes the next envelopes when nearly all of the last ones are on their way. */
  async function take(): Promise<number> {
    sendWaiting();
    if (stopped || waiting.length > 0) return 0;
    const claimed = await ports.store.messages.claim(randomUUID(), ports.now(), settings.leaseMs, BATCH);
    waiting.push(...(await prepare(ports, settings, titles, claimed)));
    sendWaiting();
    return claimed.length;
  }

  /** A slow mail server holds up its own messages and no other. */
  function sendWaiting(): void {
    while (underWay.size < settings.atOnce) {
      const message = stopped ? undefined : waiting.shift();
      if (!message) return;
      const sending = send(ports, message)
        .catch((err: unknown) => ports.log.warn({ message: message._id, err }, 'an envelope is left to its lease'))
        .finally(() => {
          underWay.delete(sending);
          if (waiting.length > 0) sendWaiting();
          else wake();
        });
      underWay.add(sending);
    }
  }

  async function keepLooking(): Promise<void> {
    while (!stopped) {
      const work = await look().catch((err: unknown) => {
        ports.log.warn({ err }, 'the outbox could not look');
        return 0;
      });
      if (work === 0) await pause();
    }
    await Promise.all(underWay);
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    async drain() {
      let work = 0;
      do {
        work = await look();
        while (underWay.size > 0) await Promise.all(underWay);
      } while (work > 0);
    },
    start() {
      looking = keepLooking();
    },
    async stop() {
      stopped = true;
      wake();
      await looking;
    },
  };
}
