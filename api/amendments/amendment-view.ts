import type { Assume, Template } from '#schema/template';
import type { ItemDocument } from '#store/collections/items';
import type { Dossier } from '../dossier.ts';
import { dayOf } from '../inbox/day-in.ts';
import type { Names } from '../presenters/names.ts';
import type { Texts } from '../presenters/texts.ts';
import { concernedView } from './concerned-view.ts';
import type { Proposal } from './proposals.ts';
import type { AmendmentAnswer, AmendmentView } from './views.ts';

/** The rules before and after, without what one person may not see. */
export type SeenRules = {
  hidden: ReadonlySet<string>;
  before: Template;
  after: Template;
  assume: { before: Assume; after: Assume };
};

/** What a proposal is put in words with. */
export type AmendmentWords = {
  dossier: Dossier;
  names: Names;
  texts: Texts;
  /** How it was answered. */
  items: readonly ItemDocument[];
  rules: SeenRules;
};

export function amendmentView(proposal: Proposal, words: AmendmentWords): Omit<AmendmentView, 'dates'> {
  const { proposed, closed, outcome, endedAt } = proposal;
  const { dossier, names, texts, rules } = words;
  const { contract } = dossier;
  const reason = proposed.reason === undefined ? null : texts.read(proposed.reason);
  return {
    ...{ n: proposed.n, outcome, by: names(proposed.by), on: dayOf(contract, proposed.at), until: proposed.until },
    reason: typeof reason === 'string' ? reason : null,
    closedOn: endedAt === null ? null : dayOf(contract, endedAt),
    refusedBy: closed?.seat === undefined ? null : personIn(closed.seat, words),
    concerned: proposed.concerned.map((one) => ({
      ...concernedView(one, rules, personIn(one.seat, words)),
      ...answerOf(one.seat, proposal, words),
    })),
    ...{ before: rules.before, after: rules.after },
  };
}

/** Whoever sat there when it was asked; where nobody was asked, whoever sits there now. */
function personIn(seat: string, { dossier, items, names }: AmendmentWords): AmendmentView['refusedBy'] {
  const item = items.find((one) => one.seat === seat);
  const asked = item?.answers.at(-1)?.person ?? item?.people[0];
  const person = asked ?? dossier.contract.summary?.parties.find((party) => party.seat === seat)?.person;
  return person === undefined || person === null ? null : names(person);
}

type Answered = Pick<AmendmentView['concerned'][number], 'answer' | 'on' | 'item'>;

function answerOf(seat: string, { proposed }: Proposal, { dossier, items }: AmendmentWords): Answered {
  const { contract, me, coordinates } = dossier;
  if (!proposed.asked.includes(seat)) return { answer: 'proposed', on: dayOf(contract, proposed.at), item: null };
  const item = items.find((one) => one.seat === seat);
  const last = item?.answers.at(-1);
  if (last !== undefined) return { answer: ANSWERS[last.verb] ?? 'waiting', on: last.on, item: null };
  const mayAnswer = item?.open === true && (item.people.includes(me.id) || coordinates);
  return { answer: 'waiting', on: null, item: mayAnswer ? item.item : null };
}

const ANSWERS: Partial<Record<string, AmendmentAnswer>> = { sign: 'yes', refuse: 'no' };
