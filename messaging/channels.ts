import type { Channel } from '#schema/facts';
import type { PersonChannel, PersonDocument } from '#store/collections/people';

/** The channel on which somebody is reached, for the purpose the engine named. What she has not is done by hand. */
export function channelFor(person: PersonDocument | undefined, wanted: Channel): PersonChannel {
  if (wanted === 'letter' || wanted === 'call') return wanted;
  const [preferred = 'mail', second] = person?.channels ?? [];
  return wanted === 'second' ? (second ?? 'call') : preferred;
}

/** Whether what was put on a channel would still go there: its reader may have chosen another meanwhile. */
export function isStillChosen(person: PersonDocument | undefined, wanted: readonly Channel[], on: PersonChannel) {
  return wanted.some((channel) => channelFor(person, channel) === on);
}

/**
 * Whether everything in an envelope was to come by a second channel that its reader has given up since: then somebody
 * has to call, and the contract is told at once (R43b).
 */
export function isWithoutSecond(person: PersonDocument | undefined, wanted: readonly Channel[]): boolean {
  return wanted.length > 0 && wanted.every((channel) => channel === 'second') && person?.channels[1] === undefined;
}

/** Channels on which a machine delivers; the others wait for somebody to pick up the telephone or a pen. */
export function isDeliveredByMachine(channel: PersonChannel): boolean {
  return channel === 'mail';
}

/** Channels that lead to somebody here: nobody sends short messages, neither a machine nor a person. */
export function isOfferedHere(channel: PersonChannel): boolean {
  return channel !== 'sms';
}

/** Where to write on a channel; null when it is not known. */
export function addressOn(person: PersonDocument, channel: PersonChannel): string | null {
  switch (channel) {
    case 'mail':
      return person.email;
    case 'sms':
    case 'call':
      return person.phone;
    case 'letter':
      return person.address;
  }
}
