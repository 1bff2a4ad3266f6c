import type { Standing } from './standings.ts';

/**
 * Who may do what: one line for each action, the standings that suffice. Every route names one of these actions. The
 * engine checks acts once more, by the roles of the contract.
 */
export const RULES = {
  'health.read': ['stranger', 'person'],

  'session.read': ['stranger', 'person'],
  'session.choices': ['stranger', 'person'],
  'session.start': ['stranger', 'person'],
  'session.end': ['person'],

  'api.describe': ['person'],

  'my.items': ['person'],
  'my.promises': ['person'],
  'my.reminders': ['person'],
  'my.chooseReminders': ['person'],

  'deliveries.list': ['person'],

  'events.listen': ['person'],

  'people.list': ['coordinator'],

  'programmes.list': ['person'],
  'programmes.read': ['person'],
  'programmes.preview': ['person'],
  'programmes.publish': ['coordinator', 'administrator'],

  'programmes.versions': ['person'],
  'programmes.template': ['person'],
  'programmes.export': ['person'],

  'templates.list': ['coordinator', 'administrator'],
  'templates.create': ['coordinator', 'administrator'],
  'templates.publish': ['coordinator', 'administrator'],
  // A draft may be a change of a contract, for whoever coordinates that one from a seat: each draft is asked whose it is.
  'templates.read': ['person'],
  'templates.save': ['person'],
  'templates.here': ['person'],
  'templates.remove': ['person'],

  'board.read': ['coordinator'],

  'contracts.list': ['person'],
  'contracts.draft': ['coordinator'],
  'contract.launch': ['author', 'contractCoordinator'],
  'contract.read': ['author', 'party'],
  'contract.items': ['author', 'party'],
  'contract.allItems': ['author', 'contractCoordinator'],
  'contract.journal': ['author', 'party'],
  'contract.dates': ['author', 'party'],
  'contract.calendar': ['author', 'party'],
  'contract.commitments': ['author', 'party'],
  'contract.graph': ['author', 'party'],
  'contract.document': ['author', 'party'],
  'contract.lists': ['author', 'party'],
  'contract.results': ['author', 'party'],
  'contract.visibility': ['author', 'party'],
  'contract.messages': ['author', 'party'],
  'contract.delivery': ['author', 'contractCoordinator'],
  'contract.deliver': ['author', 'contractCoordinator'],
  'contract.terms': ['author', 'party'],
  'contract.record': ['author', 'party'],
  'contract.correction': ['author', 'party'],
  'contract.explain': ['author', 'party'],
  'contract.act': ['party'],
  'contract.text': ['party'],
  'contract.upload': ['party'],
  'contract.discardUpload': ['party'],
  'contract.files': ['author', 'party'],
  'contract.file': ['author', 'party'],
  'contract.readDraft': ['author'],
  'contract.removeDraft': ['author'],
  'contract.rename': ['author', 'contractCoordinator'],
  'contract.meet': ['contractCoordinator'],
  'contract.reach': ['author', 'contractCoordinator'],
  'contract.writeReach': ['author', 'contractCoordinator'],
  'contract.draftAmendment': ['contractCoordinator'],
  'contract.weighAmendment': ['contractCoordinator'],
  'contract.proposeAmendment': ['contractCoordinator'],
  'contract.amendments': ['author', 'party'],
  'contract.cancel': ['contractCoordinator'],
  'contract.clock': ['author', 'contractCoordinator'],
  'contract.removeRehearsal': ['author', 'contractCoordinator'],
} as const satisfies Record<string, readonly Standing[]>;

/** Something a route lets people do. */
export type Action = keyof typeof RULES;

/** Whether one of these standings suffices for the action. */
export function may(action: Action, standings: ReadonlySet<Standing>): boolean {
  return (RULES[action] as readonly Standing[]).some((standing) => standings.has(standing));
}
