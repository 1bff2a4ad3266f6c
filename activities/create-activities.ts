import type { Fact } from '#schema/facts';

/** Facts of one contract, in order, for the read models. */
export type FactBatch = { contract: string; facts: Fact[] };

/** What the activities need from outside, given by the composition root. */
export type ActivityPorts = {
  /** Brings a batch to the read models; a batch that came before changes nothing. */
  projector: { apply(batch: FactBatch): Promise<void> };
};

export type Activities = ReturnType<typeof createActivities>;

/** The effects a contract's workflow may have, one each. */
export function createActivities({ projector }: ActivityPorts) {
  return {
    /** Runs as a local activity: a projection write is short, and is repeated until it succeeds. */
    async project(batch: FactBatch): Promise<void> {
      await projector.apply(batch);
    },
  };
}
