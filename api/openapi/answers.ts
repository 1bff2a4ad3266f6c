import { z } from 'zod';
import { amendments, amendmentWeighed } from './amendment-parts.ts';
import * as part from './parts.ts';
import { record, recordToCorrect, terms } from './record-parts.ts';
import { template, year } from './year-parts.ts';

const object = z.strictObject;
const { listOf, day, localised, titled, person, step, dateView } = part;
const next = z.string().nullable();
const seq = z.int();

const contractCalendar = object({
  ...{ template, year, planned: year.nullable(), people: z.record(z.string(), z.int()), hidden: z.int() },
  done: listOf(
    object({
      ...{ node: z.string(), occurrence: z.int(), on: day, outcomes: listOf(z.string()), by: z.string() },
    }),
  ),
});

const draftLineShape = {
  ...{ id: z.string(), title: z.string(), revision: z.int(), createdBy: person, updatedBy: person },
  updatedAt: part.moment,
  programme: z.string(),
  begunFrom: object({ template: z.string(), hash: z.string(), number: z.int() }).nullable(),
  published: object({ number: z.int(), hash: z.string(), at: part.moment }).nullable(),
  contract: object({ id: z.string(), title: z.string() }).nullable(),
};
const draft = object({
  ...draftLineShape,
  template: template,
  problems: listOf(z.looseObject({ words: localised })),
});
const somebody = object({ ...person.shape, duties: part.duties, hasMail: z.boolean(), hasSecond: z.boolean() });
const people = listOf(somebody);
const reach = object({
  ...{ person, email: z.string().nullable(), phone: z.string().nullable(), address: z.string().nullable() },
  ...{ language: z.enum(['fr', 'en']), mayChangeEmail: z.boolean() },
});
const me = object({ ...person.shape, language: z.enum(['fr', 'en']), duties: part.duties });
const channel = z.enum(['mail', 'sms', 'call', 'letter']);
const myReminders = object({
  channels: listOf(channel),
  ways: listOf(object({ channel, by: z.enum(['machine', 'hand', 'nobody']), hasAddress: z.boolean() })),
  part: z.enum(['morning', 'afternoon']).nullable(),
  ...{ weeklyCap: z.int(), weeklyMost: z.int() },
});
const distribution = object({ levels: z.record(z.string(), z.int()), noOpinion: z.int(), answers: z.int() }).nullable();
const assumption = z.looseObject({ title: localised.nullable(), valueTitle: localised.nullable() });

const place = object({ x: z.number(), y: z.number() }).nullable();
const graphNode = z.union([
  object({ id: z.string(), private: z.literal(true), phase: next, inside: next, at: place }),
  object({
    ...{ id: z.string(), private: z.literal(false), phase: next, inside: next, at: place, step },
    state: z.enum(['notReached', 'waiting', 'open', 'late', 'done', 'skipped']),
    ...{ openedOn: day.nullable(), due: dateView.nullable(), doneOn: day.nullable(), outcomes: listOf(z.string()) },
    occurrences: listOf(object({ n: z.int(), on: dateView.nullable(), state: z.enum(['waiting', 'open', 'late']) })),
    ...{ completed: z.int(), roles: listOf(titled), people: listOf(person) },
  }),
]);

const previewEntry = object({
  ...{ what: z.string(), date: dateView, step: step.nullable(), phase: localised.nullable(), roles: listOf(titled) },
});
const comingDate = object({
  ...{ what: z.string(), date: dateView, step: step.nullable(), phase: localised.nullable(), held: z.boolean() },
});
const explanation = object({
  ...{ thing: z.string(), step: step.nullable(), phase: localised.nullable(), since: day },
  waits: listOf(
    object({
      ...{ for: z.string(), people: listOf(person), verbs: listOf(z.string()), on: day.nullable() },
      steps: listOf(step.nullable()),
    }),
  ),
  byItself: object({ what: z.string(), on: day, outcome: next, title: localised.nullable() }).nullable(),
});
const resultSet = object({
  gone: z.int(),
  scale: listOf(z.looseObject(titled.shape)),
  reviews: listOf(
    object({
      ...{ step, on: day, open: z.boolean(), asked: z.int(), answered: z.int(), counted: z.boolean() },
      channels: z.record(z.string(), z.int()),
      words: listOf(object({ text: z.string(), mine: z.boolean(), forMe: z.boolean() })),
      named: listOf(object({ person, answers: z.record(z.string(), z.string()) })),
    }),
  ),
  criteria: listOf(object({ ...titled.shape, self: listOf(distribution), others: listOf(distribution) })),
  promises: listOf(
    object({
      ...{ id: z.string(), by: titled, words: localised },
      ...{ byThem: listOf(distribution), byOthers: listOf(distribution) },
    }),
  ),
});
const message = object({
  ...{ id: z.string(), person, why: z.enum(['rung', 'notice', 'incident']), step: step.nullable() },
  ...{ about: listOf(person), on: day, due: day.nullable(), channel: z.string(), sentAt: part.moment.nullable() },
  state: z.enum(['waiting', 'sent', 'byHand', 'failed', 'dropped']),
  hand: part.hand.nullable(),
});
const visibilityLine = object({
  ...{ what: z.enum(['step', 'field']), title: localised.nullable(), sees: z.boolean(), ownToo: z.boolean() },
  ...{ roles: listOf(titled), people: listOf(person) },
});
const cells = listOf(
  object({
    ...{ title: localised.nullable(), type: z.string() },
    value: z.union([z.string(), z.number(), z.boolean(), part.file, localised]),
  }),
);
const sharedLine = object({
  ...{ what: z.string(), title: localised.nullable(), by: person, mine: z.boolean(), roles: listOf(titled) },
  ...{ purpose: next, until: day.nullable(), cells },
});
const ownThing = object({
  ...{ what: z.string(), title: localised.nullable(), step: step.nullable(), cells, seenBy: listOf(z.string()) },
});
const fileLine = object({
  ...{ ...part.file.shape, title: localised, list: localised.nullable() },
  ...{ of: person.nullable(), by: person, mayErase: z.boolean() },
});
const columns = listOf(
  object({
    ...{ id: z.string(), type: z.string(), title: localised.nullable() },
    choices: listOf(object({ id: z.string(), title: localised.nullable() })).nullable(),
  }),
);

const listRows = object({
  ...{ id: z.string(), title: localised.nullable(), columns, rows: listOf(part.row), people: listOf(person) },
});
const promise = object({ id: z.string(), by: titled, words: localised, unlessUnavailable: z.boolean() });
const paperContent = z.discriminatedUnion('is', [
  object({ is: z.enum(['words', 'private']) }),
  object({ is: z.literal('rows'), rows: listRows }),
  object({ is: z.literal('promises'), promises: listOf(promise) }),
  object({ is: z.literal('results'), sets: listOf(resultSet) }),
]);

/** What a route answers: JSON of this shape, nothing, or something that is no JSON. */
export type AnswerShape = z.ZodType | 'nothing' | 'text/event-stream' | 'file' | 'bytes';

/** What every address below `/api/v1` answers when it works. Whatever goes wrong is a problem document. */
export const ANSWERS: Readonly<Record<string, AnswerShape>> = {
  'get /session': object({
    ...{ person: me.nullable(), devSignIn: z.boolean(), rehearsals: z.boolean(), mailPages: z.boolean() },
  }),
  'get /session/choices': object({ people }),
  'post /session': 'nothing',
  'delete /session': 'nothing',
  'get /events': 'text/event-stream',
  'get /my/items': object({ items: listOf(part.myItem), handedOn: listOf(part.myItem), next }),
  'get /my/promises': object({ promises: listOf(part.promiseToMe), next }),
  'get /my/reminders': object({
    ...myReminders.shape,
    message: object({ subject: z.string(), text: z.string() }).nullable(),
    silences: listOf(object({ contract: part.contractMark, today: day, until: day.nullable() })),
    more: z.boolean(),
  }),
  'put /my/reminders': myReminders,
  'get /people': object({ people, more: z.boolean() }),
  'get /programmes': object({ programmes: listOf(part.programmeLine) }),
  'post /programmes': part.programmeLine,
  'get /programmes/:programme': part.programme,
  'post /programmes/:programme/preview': object({
    ...{ opened: day, entries: listOf(previewEntry), assumed: listOf(assumption) },
    ends: object({ date: day, outcome: z.string(), step: step.nullable() }).nullable(),
    incidents: listOf(object({ code: z.string(), step: step.nullable(), date: day })),
  }),
  'get /programmes/:programme/versions': object({
    versions: listOf(
      object({
        ...{ hash: z.string(), number: z.int(), note: next, by: person, publishedAt: part.moment, running: z.int() },
      }),
    ),
  }),
  'get /programmes/:programme/template': object({
    version: object({ hash: z.string(), number: z.int() }),
    template: template,
  }),
  'get /programmes/:programme/export': 'file',
  'get /templates': object({ templates: listOf(object(draftLineShape)), next }),
  'post /templates': draft,
  'get /templates/:template': draft,
  'put /templates/:template': draft,
  'post /templates/:template/publish': part.programmeLine,
  'delete /templates/:template': 'nothing',
  'post /templates/:template/here': object({
    revision: z.int(),
    others: listOf(object({ person, looksAt: next })),
  }),
  'get /board': object({ contracts: listOf(part.boardLine), next }),
  'get /board/today': object({ needs: listOf(part.need), more: z.boolean(), nextDate: dateView.nullable() }),
  'get /deliveries': object({ deliveries: listOf(part.delivery), next }),
  'get /contracts': object({ contracts: listOf(part.contractLine), next }),
  'post /contracts': object({ id: z.string() }),
  'get /contracts/:contract': part.contract,
  'post /contracts/:contract/launch': part.contract,
  'get /contracts/:contract/items': object({ seq, items: listOf(part.item), next }),
  'get /contracts/:contract/journal': object({ seq, lines: listOf(part.journalLine), before: z.int().nullable() }),
  'get /contracts/:contract/dates': object({
    ...{ seq, today: day, past: listOf(part.journalLine), coming: listOf(comingDate) },
  }),
  'get /contracts/:contract/calendar': object({ seq, today: day, calendar: contractCalendar.nullable() }),
  'get /contracts/:contract/terms': object({ seq, ...terms }),
  'get /contracts/:contract/record': object({ seq, ...record }),
  'get /contracts/:contract/commitments': object({ seq, commitments: listOf(part.commitment) }),
  'get /contracts/:contract/graph': object({
    seq,
    nodes: listOf(graphNode),
    edges: listOf(
      object({
        ...{ id: z.string(), from: z.string(), to: z.string(), outcome: next },
        ...{ title: localised.nullable(), back: z.boolean() },
      }),
    ),
  }),
  'get /contracts/:contract/lists/:list': object({ seq, ...listRows.shape }),
  'get /contracts/:contract/documents/:step': object({
    ...{ seq, step, of: z.string(), readyOn: day.nullable() },
    parts: listOf(object({ title: localised.nullable(), text: localised.nullable(), content: paperContent })),
  }),
  'get /contracts/:contract/results': object({ seq, sets: listOf(resultSet) }),
  'get /contracts/:contract/visibility': object({
    ...{ seq, lines: listOf(visibilityLine), shared: listOf(sharedLine), own: listOf(ownThing) },
  }),
  'get /contracts/:contract/corrections/:record': object({ seq, ...recordToCorrect }),
  'get /contracts/:contract/messages': object({ messages: listOf(message), next }),
  'get /contracts/:contract/deliveries': object({ deliveries: listOf(part.delivery) }),
  'get /contracts/:contract/deliveries/:delivery': part.deliveryPage,
  'post /contracts/:contract/deliveries/:delivery': part.deliveryPage,
  'get /contracts/:contract/explain': object({ seq, explanations: listOf(explanation) }),
  'post /contracts/:contract/acts': object({ seq, visible: z.boolean(), items: listOf(part.item) }),
  'get /contracts/:contract/amendments': object({ seq, ...amendments }),
  'post /contracts/:contract/amendments': object({ seq, visible: z.boolean(), items: listOf(part.item) }),
  'get /contracts/:contract/amendments/weigh': amendmentWeighed,
  'post /contracts/:contract/amendment-draft': object({ draft: z.string() }),
  'post /contracts/:contract/texts': object({ id: z.string(), digest: z.string() }),
  'post /contracts/:contract/people': object({ person: somebody }),
  'get /contracts/:contract/people/:person': reach,
  'put /contracts/:contract/people/:person': reach,
  'post /contracts/:contract/files': object({ id: z.string(), digest: z.string(), ...part.file.shape }),
  'get /contracts/:contract/files': object({ seq, files: listOf(fileLine) }),
  'get /contracts/:contract/files/:file': 'bytes',
  'delete /contracts/:contract/files/:file': 'nothing',
  'post /contracts/:contract/clock': part.contract,
  'get /contracts/:contract/draft': object({
    ...{ id: z.string(), programme: z.string(), title: z.string(), rehearsal: z.boolean(), launched: z.boolean() },
    ...{ version: z.number().int(), territory: z.string(), goodFriday: z.boolean().nullable() },
    ...{ startsOn: day.nullable(), fields: z.record(z.string(), z.unknown()) },
    parties: listOf(object({ role: z.string(), person })),
  }),
  'delete /contracts/:contract': 'nothing',
  'delete /contracts/:contract/rehearsal': 'nothing',
  'put /contracts/:contract/title': part.contract,
  'post /contracts/:contract/cancel': part.contract,
};
