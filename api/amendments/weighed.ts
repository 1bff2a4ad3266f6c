import { canonicalText } from '#schema/canonical';
import { compute, computeContract } from '../computing/compute.ts';
import { runningToday } from '../contracts/running-today.ts';
import type { Dossier } from '../dossier.ts';
import type { Ports } from '../ports.ts';
import { namesOf } from '../presenters/names.ts';
import { factsOf } from '../presenters/past.ts';
import { Problem } from '../problem.ts';
import { asSeen, hiddenIn } from './as-seen.ts';
import { concernedView } from './concerned-view.ts';
import { draftOfChange } from './draft-of.ts';
import { inTheWay } from './in-the-way.ts';
import { placedIn } from './placed.ts';
import type { AmendmentWeighed } from './views.ts';
import { seenYears } from './years-seen.ts';

/** What a draft would change, before anything is proposed: everything that stands in the way at once. */
export async function weighedDraft(ports: Ports, opened: Dossier, id: string): Promise<AmendmentWeighed> {
  const { store } = ports;
  const draft = await draftOfChange(store, opened, id);
  const { dossier, at, today, running } = await runningToday(ports, opened, undefined);
  if (running === null) throw new Problem('CONTRACT_NOT_OPEN');
  const { contract, roles } = dossier;
  const before = placedIn(contract, dossier.template);
  const text = canonicalText(draft.content);
  const [weighed, facts] = await Promise.all([
    compute('weighDraft', { text, before, running, today }),
    factsOf(store, dossier),
  ]);
  const after = weighed.ok ? weighed.program : running.program;
  const assume = { before: before.assume ?? {}, after: draft.content.assume ?? {} };
  const years = await computeContract('twoYears', { running, after, assume, facts, today, at });
  const hidden = new Set([...hiddenIn(before, roles), ...hiddenIn(draft.content, roles)]);
  const rules = { before: asSeen(before, hidden), after: asSeen(draft.content, hidden), hidden };
  const parties = new Map((contract.summary?.parties ?? []).map(({ seat, person }) => [seat, person]));
  const concerned = weighed.ok ? weighed.concerned : [];
  const names = await namesOf(
    store,
    concerned.flatMap(({ seat }) => parties.get(seat) ?? []),
  );
  return {
    revision: draft.revision,
    refusals: inTheWay(weighed),
    concerned: concerned.map((one) => {
      const person = parties.get(one.seat) ?? null;
      return concernedView(one, rules, person === null ? null : names(person));
    }),
    calendar: seenYears(years, hidden),
    ...{ before: rules.before, after: rules.after },
  };
}
