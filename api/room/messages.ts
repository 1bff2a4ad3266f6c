import type { CivilDate, Moment } from '#schema/facts';
import type { MessageDocument } from '#store/collections/messages';
import type { OutboxDocument } from '#store/collections/outbox';
import type { Dossier } from '../dossier.ts';
import { type StepView, stepView } from '../presenters/item.ts';
import type { Names, PersonView } from '../presenters/names.ts';
import { maySeeStep } from '../presenters/privacy.ts';
import { occurrenceOfItem } from '../presenters/step-names.ts';
import { type HandsOf, type HandView, handState, handView } from './hand-view.ts';
import { opaqueId } from './opaque-id.ts';

/** A word that was sent to somebody, or is on its way: about what, how and when; never what it said. */
export type MessageView = {
  id: string;
  person: PersonView;
  why: OutboxDocument['purpose'];
  /** The step it is about, where whoever asks may see it. */
  step: StepView | null;
  /** Whose business it is, where it is somebody else's. */
  about: PersonView[];
  on: CivilDate;
  due: CivilDate | null;
  /** How it leaves; what was wished for, until it is known. */
  channel: string;
  /** `dropped`: it was no longer needed when it was to leave. `byHand`: a call to make, a letter to post. */
  state: 'waiting' | 'sent' | 'byHand' | 'failed' | 'dropped';
  sentAt: Moment | null;
  /** Who brought it, or tried to, where people do. */
  hand: HandView | null;
};

export function messageView(
  row: OutboxDocument,
  envelope: MessageDocument | undefined,
  { dossier, names, hands, secret }: { dossier: Dossier; names: Names; hands: HandsOf; secret: string },
): MessageView {
  const { _id, person, purpose, node, subject, about, date, due, channel } = row;
  const visible = person === dossier.me.id || maySeeStep(dossier, node);
  return {
    id: opaqueId(secret, _id),
    person: names(person),
    why: purpose,
    step: visible && node !== null ? stepView(dossier.template, node, occurrenceOfItem(subject)) : null,
    about: visible ? about.map(names) : [],
    on: date,
    due: visible ? due : null,
    channel: envelope?.channel ?? channel,
    state: handState(_id, hands) ?? stateOf(row, envelope),
    sentAt: hands.byRow.get(_id)?.done?.at ?? envelope?.sentAt ?? null,
    hand: handView(_id, hands, dossier, names),
  };
}

function stateOf(row: OutboxDocument, envelope: MessageDocument | undefined): MessageView['state'] {
  if (row.state === 'dropped' || envelope?.state === 'dropped') return 'dropped';
  if (envelope?.state === 'sent' || envelope?.state === 'byHand' || envelope?.state === 'failed') return envelope.state;
  return 'waiting';
}
