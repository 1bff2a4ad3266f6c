import type { Program } from '#engine/program';
import { actOn, actsAt, type Cast, itemToActOn } from '#engine/simulate/behave';
import { copyOf } from '#engine/transition';
import { openTurn, type Turn } from '#engine/turn';
import type { Assume } from '#schema/template';
import { contractTime, fastForward } from '#worker/rehearsal';
import { type ActAnswer, actUpdate, type ContractView, VIEW_QUERY } from '#workflows/messages';
import { type Host, type LaunchedContract, refusalCode } from './host.ts';
import { randomId } from './ids.ts';
import { until } from './waiting.ts';

export type LivedYear = { acts: number; leaps: number; refused: string[] };

const MOST_MOVES = 2000;

/** Plays a whole programme on the real servers: the people of the preview act, and the rehearsal's clock leaps. */
export async function liveYear(
  host: Host,
  contract: LaunchedContract,
  program: Program,
  assume: Assume,
): Promise<LivedYear> {
  const cast: Cast = {
    program,
    options: { opened: '', people: 'diligent', assume },
    assumed: [],
    doneBy: new Map(),
    plans: new Map(),
  };
  const lived: LivedYear = { acts: 0, leaps: 0, refused: [] };
  const isOut = (item: string) => lived.refused.includes(item);
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const view = await viewOf(contract);
    if (view.state.status === 'ended') return lived;
    const now = (await contractTime(host.client, contract.id)).getTime();
    const turn = openTurn(program, copyOf(view.state), Math.round(now), { actor: null, cause: '' });
    const item = itemToActOn(cast, turn, now, isOut);
    if (item) {
      const refused = await act(contract, cast, turn, item.id);
      if (refused) lived.refused.push(item.id);
      else lived.acts += 1;
      continue;
    }
    const next = nextMove(cast, turn, view.nextDueAt, isOut);
    if (next === null) return lived;
    await fastForward(host.client, contract.id, Math.max(1, Math.ceil(next - now)));
    lived.leaps += 1;
  }
  throw new Error('This programme does not end.');
}

/** Between two runs a contract answers after a second at most. */
function viewOf({ handle }: LaunchedContract): Promise<ContractView> {
  return until('an answer', () => handle.query<ContractView>(VIEW_QUERY).catch(() => null));
}

async function act(contract: LaunchedContract, cast: Cast, turn: Turn, id: string): Promise<string | null> {
  const item = turn.state.items[id];
  const next = item ? actOn(cast, turn, item) : null;
  if (!next) return 'nobody';
  const message = { id: randomId(), actor: next.person, act: next.act };
  return contract.handle.executeUpdate<ActAnswer, Parameters<typeof actUpdate>>(...actUpdate(message)).then(
    () => null,
    (error: unknown) => refusalCode(error) ?? String(error),
  );
}

/** The next instant at which somebody acts or something happens by itself. */
function nextMove(cast: Cast, turn: Turn, dueAt: number | null, isOut: (item: string) => boolean): number | null {
  const acting = Object.values(turn.state.items).flatMap((item) =>
    isOut(item.id) ? [] : (actsAt(cast, turn, item) ?? []),
  );
  const times = dueAt === null ? acting : [...acting, dueAt];
  return times.length === 0 ? null : Math.min(...times);
}
