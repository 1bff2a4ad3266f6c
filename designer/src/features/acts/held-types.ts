import type { Act, ActType } from '#schema/acts';

/**
 * When an act leaves. `later`: other people hear of it, so that one may think again for a few seconds. `now`: it has a
 * question of its own first (signing, ending), concerns nobody else, is undone the same way it was done (a row, a
 * silence, a consent), or must work at once (what is private again).
 */
const LEAVES: Record<ActType, 'later' | 'now'> = {
  complete: 'later',
  decline: 'later',
  sign: 'now',
  refuse: 'later',
  answerInvitation: 'later',
  recordMeeting: 'later',
  evaluate: 'now',
  vote: 'later',
  decide: 'later',
  recordAnswer: 'later',
  choose: 'later',
  recordPayment: 'later',
  recordUnits: 'later',
  startService: 'later',
  stopService: 'later',
  take: 'later',
  delegate: 'later',
  takeBack: 'later',
  postpone: 'later',
  declareConflict: 'later',
  correct: 'later',
  share: 'later',
  unshare: 'now',
  eraseFile: 'later',
  comment: 'later',
  setField: 'later',
  addRow: 'now',
  changeRow: 'now',
  removeRow: 'now',
  giveConsent: 'now',
  withdrawConsent: 'now',
  addParty: 'later',
  replaceParty: 'later',
  releaseParty: 'later',
  withdraw: 'later',
  reschedule: 'later',
  mute: 'now',
  unmute: 'now',
  remind: 'later',
  suspend: 'later',
  resume: 'later',
  resolve: 'later',
  intervene: 'later',
  close: 'now',
  proposeAmendment: 'now',
  withdrawAmendment: 'later',
};

/** Whether these acts wait together before they leave: one of them reaches others, and none was asked about twice. */
export function waitBeforeLeaving(acts: readonly Act[]): boolean {
  return acts.some(({ type }) => LEAVES[type] === 'later') && !acts.some(endsTheContract);
}

/** Ending a contract is asked about before it is sent, whichever act ends it. */
function endsTheContract(act: Act): boolean {
  return (act.type === 'intervene' && act.move === 'end') || (act.type === 'resolve' && act.resolution === 'end');
}

/** The thing to do that acts are about, for the page that shows it as done meanwhile. */
export function aboutOf(acts: readonly Act[]): string | null {
  const items = acts.flatMap((act) => ('item' in act && act.item !== undefined ? [act.item] : []));
  return items[0] ?? null;
}
