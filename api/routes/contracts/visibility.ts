import { reviewsOf } from '../../commitments/reviews.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { peopleOf } from '../../presenters/contract.ts';
import { namesOf } from '../../presenters/names.ts';
import { textsOf } from '../../presenters/texts.ts';
import { peopleInThings, valuesIn } from '../../room/cells.ts';
import { findOwnThings, ownThings } from '../../room/own-things.ts';
import { sharedLines, sharesFor } from '../../room/shared.ts';
import { visibilityOf } from '../../room/visibility.ts';

/**
 * Who sees what: each private step and field with the roles and people that see it, what was shared one by one, and
 * what whoever asks may share.
 */
export const contractVisibility = contractRoute({
  method: 'get',
  path: '/contracts/:contract/visibility',
  action: 'contract.visibility',
  query: minSeqQuery,
  async handle({ ports: { store }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { contract } = dossier;
    const [state, reviews] = await Promise.all([store.contracts.stateOf(contract._id), reviewsOf(store, dossier)]);
    const shares = sharesFor(dossier);
    const found = state ? findOwnThings({ dossier, state, reviews }) : [];
    const things = [...shares, ...found].map(({ what }) => what);
    const [names, texts] = await Promise.all([
      namesOf(store, [
        ...peopleOf(contract),
        ...shares.map(({ by }) => by),
        ...(state ? peopleInThings(state, things) : []),
      ]),
      textsOf(store, contract._id, [
        ...shares.map(({ purpose }) => purpose.id),
        ...(state ? things.flatMap((what) => valuesIn(state, what)) : []),
      ]),
    ]);
    const shared = state ? sharedLines({ dossier, state, names, texts }, shares) : [];
    const own = state ? ownThings({ dossier, state, names, texts }, found) : [];
    return { body: { seq: contract.lastSeq, lines: visibilityOf(dossier, names), shared, own } };
  },
});
