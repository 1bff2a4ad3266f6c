import { Context } from '@temporalio/activity';
import type { Fact } from '#schema/facts';

/** Facts of one contract, in order, for the read models. */
export type FactBatch = { contract: string; facts: Fact[] };

/** What the activities need from outside, given by the composition root. */
export type ActivityPorts = {
  projector: {
    /** Brings facts to the read models; what came before changes nothing. */
    apply(contract: string, facts: readonly Fact[]): Promise<void>;
    /** Says on the contract that its read models stand still. */
    noteFault(contract: string, seq: number, message: string, at: number): Promise<void>;
  };
  bells: { ring(contract: string, seq: number, at: number): Promise<void> };
  /** Number of the last fact that is shown. */
  shownSeq: (contract: string) => Promise<number>;
  /** Wakes the projection feed of this process. */
  onNews: (contract: string) => void;
  now: () => number;
};

export type Activities = ReturnType<typeof createActivities>;

/** A first failure is nearly always a passing one. */
const ATTEMPTS_BEFORE_NOTE = 3;

/** The effects a contract's workflow may have, one each. */
export function createActivities({ projector, bells, shownSeq, onNews, now }: ActivityPorts) {
  return {
    /**
     * Local: says that there is news up to a number, and learns up to where it is shown, and when by everybody's clock.
     * It must not say *what* the news is, because nothing of it is recorded yet.
     */
    async announce({ contract, seq }: { contract: string; seq: number }): Promise<{ shown: number; at: number }> {
      // Even where the bell cannot be rung, the feed of this process remembers to ask.
      onNews(contract);
      const at = now();
      const [shown] = await Promise.all([shownSeq(contract), bells.ring(contract, seq, at)]);
      return { shown, at };
    },
    /** Regular: brings recorded facts to the read models, for contracts that end. */
    async project({ contract, facts }: FactBatch): Promise<void> {
      try {
        await projector.apply(contract, facts);
      } catch (error) {
        const { attempt } = Context.current().info;
        if (attempt >= ATTEMPTS_BEFORE_NOTE) await note(contract, facts, error);
        throw error;
      }
    },
  };

  /** The store may be what is missing: then nothing can be written there either. */
  async function note(contract: string, facts: readonly Fact[], error: unknown): Promise<void> {
    await projector.noteFault(contract, facts[0]?.seq ?? 0, String(error).slice(0, 300), now()).catch(() => {});
  }
}
