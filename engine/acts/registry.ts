import type { Act, ActOf, ActType } from '#schema/acts';
import type { Handler } from './acting.ts';
import { proposeAmendment, withdrawAmendment } from './amendment-acts.ts';
import { close, intervene, mute, postpone, reschedule, resume, suspend, unmute } from './contract-acts.ts';
import { correct } from './correct.ts';
import { addRow, changeRow, comment, giveConsent, removeRow, setField, withdrawConsent } from './data-acts.ts';
import { delegate, takeBack } from './delegate.ts';
import { eraseFile } from './erase-file.ts';
import {
  answerInvitation,
  choose,
  complete,
  declareConflict,
  decline,
  evaluate,
  refuseItem,
  sign,
  take,
} from './item-acts.ts';
import { addParty, releaseParty, replaceParty, withdraw } from './party-acts.ts';
import { decide, recordAnswer, recordMeeting, recordPayment, recordUnits, vote } from './record-acts.ts';
import { remind } from './remind.ts';
import { resolve } from './resolve.ts';
import { startService, stopService } from './service-acts.ts';
import { share, unshare } from './share.ts';

type Handlers = { [T in ActType]: Handler<ActOf<T>> };

const handlers: Handlers = {
  complete,
  decline,
  sign,
  refuse: refuseItem,
  answerInvitation,
  recordMeeting,
  evaluate,
  vote,
  decide,
  recordAnswer,
  choose,
  recordPayment,
  recordUnits,
  startService,
  stopService,
  take,
  delegate,
  takeBack,
  postpone,
  declareConflict,
  correct,
  share,
  unshare,
  eraseFile,
  comment,
  setField,
  addRow,
  changeRow,
  removeRow,
  giveConsent,
  withdrawConsent,
  addParty,
  replaceParty,
  releaseParty,
  withdraw,
  reschedule,
  mute,
  unmute,
  remind,
  suspend,
  resume,
  resolve,
  intervene,
  close,
  proposeAmendment,
  withdrawAmendment,
};

/** The handler of an act, or undefined for a type that the engine does not know. */
export function handlerOf(type: string): Handler<Act> | undefined {
  return Object.hasOwn(handlers, type) ? (handlers[type as ActType] as Handler<Act>) : undefined;
}
