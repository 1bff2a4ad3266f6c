import type { ActOf } from '#schema/acts';
import { isPlainDate } from '../calendar/plain-date.ts';
import { fieldKey } from '../fields.ts';
import { lookup } from '../lookup.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { emit, type Turn } from '../turn.ts';
import { type Acting, type Handler, isCoordinator } from './acting.ts';
import { mayEdit } from './data-acts.ts';

/**
 * Shares one private text, row or value with some roles, for a purpose, until it is taken back or to the end of a day:
 * private by default, shared by the person's own permission, one by one (P2). Sharing it again says anew with whom.
 */
export const share: Handler<ActOf<'share'>> = (turn, act, acting) => {
  const roles = [...new Set(act.with)];
  const unknown = roles.find((role) => !lookup(turn.program.roles, role));
  if (roles.length === 0 || unknown !== undefined) return refuse('ROLE_UNKNOWN', { role: unknown ?? '' });
  const wrong = mayShare(turn, act.what, acting);
  if (wrong) return wrong;
  const { what, purpose, until } = act;
  if (until !== undefined && (!isPlainDate(until) || until < turn.today)) return refuse('DATE_INVALID', { on: until });
  const end = until === undefined ? {} : { until };
  emit(turn, { type: 'Shared', what, by: acting.person, roles, purpose, ...end });
  return null;
};

/** Takes back what one had shared: from then on it is private again. */
export const unshare: Handler<ActOf<'unshare'>> = (turn, act, acting) => {
  const shared = lookup(turn.state.shares ?? {}, act.what);
  if (!shared) return refuse('NOT_SHARED', { what: act.what.slice(0, 200) });
  if (shared.by !== acting.person) return refuse('ACTOR_NOT_ALLOWED', { needs: 'person' });
  emit(turn, { type: 'Unshared', what: act.what, by: acting.person, roles: shared.roles });
  return null;
};

/** Whose it is decides: the person of a value, those whom a row names. Who wrote a text is known outside. */
function mayShare(turn: Turn, what: string, acting: Acting): Refusal | null {
  const shared = lookup(turn.state.shares ?? {}, what);
  if (shared && shared.by !== acting.person) return refuse('ACTOR_NOT_ALLOWED', { needs: 'person' });
  const colon = what.indexOf(':');
  const name = what.slice(colon + 1);
  switch (what.slice(0, colon)) {
    case 'text':
      return name === '' ? nothing(what) : null;
    case 'field':
      return mayShareField(turn, what, name, acting);
    case 'row':
      return mayShareRow(turn, what, name, acting);
    default:
      return nothing(what);
  }
}

const nothing = (what: string) => refuse('NOTHING_TO_SHARE', { what: what.slice(0, 200) });

function mayShareField(turn: Turn, what: string, name: string, acting: Acting): Refusal | null {
  const [id = '', of] = name.split('@');
  const field = lookup(turn.program.fields, id);
  if (!field || field.type === 'list' || (field.of === null) !== (of === undefined)) return nothing(what);
  if (lookup(turn.state.fields, fieldKey(id, of)) === undefined) return nothing(what);
  if (of !== undefined) return of === acting.person ? null : refuse('ACTOR_NOT_ALLOWED', { needs: 'person' });
  return isCoordinator(turn, acting.actor) ? null : refuse('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
}

/** A row that names people is theirs; any other is of those who write in the list. */
function mayShareRow(turn: Turn, what: string, name: string, acting: Acting): Refusal | null {
  const slash = name.indexOf('/');
  const list = name.slice(0, slash);
  const row = lookup(turn.state.lists, list)?.find(({ id }) => id === name.slice(slash + 1));
  if (slash === -1 || !row) return nothing(what);
  const columns = Object.values(turn.program.fields[list]?.columns ?? {}).filter(({ type }) => type === 'person');
  const named = columns.flatMap(({ id }) => row.values[id] ?? []);
  if (named.length === 0) return mayEdit(turn, list, acting);
  return named.includes(acting.person) ? null : refuse('ACTOR_NOT_ALLOWED', { needs: 'person' });
}
