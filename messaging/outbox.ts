import { randomUUID } from 'node:crypto';
import type { MessageDocument } from '#store/collections/messages';
import { gather } from './gather.ts';
import { DEFAULT_SETTINGS, type OutboxPorts, type OutboxSettings } from './ports.ts';
import { reportFailures } from './report-failures.ts';
import { sendEnvelope } from './send.ts';
import { titlesOf } from './titles.ts';

const LOOK_EVERY_MS = 500;

export type Outbox = {
  /** Gathers what is ready, sends what may leave, reports what failed, until nothing is left to do now. */
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
  let stopped = false;
  let wake = () => {};
  let looking: Promise<void> = Promise.resolve();

  /** Takes envelopes while there is room. A slow mail server holds up its own envelope and no other. */
  async function fill(): Promise<number> {
    for (let taken = 0; ; taken++) {
      if (stopped || underWay.size >= settings.atOnce) return taken;
      const envelope = await ports.store.messages.claim(randomUUID(), ports.now(), settings.leaseMs);
      if (!envelope) return taken;
      const sending = send(envelope).finally(() => {
        underWay.delete(sending);
        wake();
      });
      underWay.add(sending);
    }
  }

  async function send(envelope: MessageDocument): Promise<void> {
    await sendEnvelope(ports, settings, titles, envelope).catch((err: unknown) => {
      ports.log.warn({ message: envelope._id, err }, 'an envelope is left to its lease');
    });
  }

  async function look(): Promise<number> {
    const gathered = await gather(ports, settings);
    const taken = await fill();
    await reportFailures(ports);
    return gathered + taken;
  }

  async function keepLooking(): Promise<void> {
    while (!stopped) {
      const work = await look().catch((err: unknown) => {
        ports.log.warn({ err }, 'the outbox could not look');
        return 0;
      });
      if (work === 0 || underWay.size >= settings.atOnce) await pause();
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
        await Promise.all(underWay);
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
