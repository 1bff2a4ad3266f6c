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
  now: () => number;
};

export type Activities = ReturnType<typeof createActivities>;

/** A first failure is nearly always a passing one. */
const ATTEMPTS_BEFORE_NOTE = 3;

/** The effects a contract's workflow may have, one each. */
export function createActivities({ projector, now }: ActivityPorts) {
  return {
    /** Runs as a local activity: a projection write is short, and is repeated until it succeeds. */
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
