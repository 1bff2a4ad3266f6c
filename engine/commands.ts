import type { Channel, CivilDate, Fact, Moment, Recipient } from '#schema/facts';

/** Something to be done outside the engine. It is derived from facts, so that the journal explains every effect. */
export type Command =
  | {
      do: 'Remind';
      fact: number;
      item: string;
      rung: number;
      to: Recipient;
      channel: Channel;
      people: string[];
      date: CivilDate;
      due: CivilDate;
      urgent: boolean;
      sendAt: Moment;
    }
  | { do: 'Notify'; fact: number; step: string; people: string[] }
  | { do: 'WarnCoordinator'; fact: number; incident: string };

/** What must be done outside for these facts, in their order. */
export function commandsOf(facts: readonly Fact[]): Command[] {
  return facts.flatMap((fact) => commandOf(fact) ?? []);
}

function commandOf(fact: Fact): Command | null {
  switch (fact.type) {
    case 'RungFell': {
      const { item, rung, to, channel, people, date, due, urgent, sendAt } = fact;
      return {
        do: 'Remind',
        fact: fact.seq,
        item,
        rung,
        to,
        channel,
        people,
        date,
        due,
        urgent: urgent ?? false,
        sendAt: sendAt ?? fact.at,
      };
    }
    case 'NoticeSent':
      return { do: 'Notify', fact: fact.seq, step: fact.step, people: fact.people };
    case 'IncidentOpened':
      return { do: 'WarnCoordinator', fact: fact.seq, incident: fact.incident };
    default:
      return null;
  }
}
