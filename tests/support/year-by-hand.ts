import { setTimeout as pause } from 'node:timers/promises';
import type { Act } from '#schema/acts';
import { randomId } from './ids.ts';
import { type Group, INITIATIVES, type Someone } from './mulhouse-people.ts';
import { answersOn, answerTo, dayAfter, type Item, isAnswered } from './year-answers.ts';

/** One act that somebody sent and that was acknowledged. `askedAt` is by everybody's clock. */
export type Sent = { key: string; actor: string; act: Act; seq: number; item: string | null; askedAt: number };

/** What a test does while the year goes on: while an act or a move of the clock is under way, told how many there were. */
export type Meanwhile = {
  acting?: (acts: number) => void;
  moving?: (moves: number) => void;
  /** Once a day is there, and before anybody acts. */
  morning?: () => Promise<void>;
};

export type LivedByHand = { sent: Sent[]; days: string[]; end: ContractPage['end'] };

type ContractPage = { today: string; status: string; seq: number; end: { outcome: string; on: string } | null };
type Board = { seq: number; items: Item[] };
type ToDo = { someone: Someone; item: Item; on: string };

const LONGEST_MOVE_DAYS = 14;
const MOST_DAYS = 300;
const LOOKS = 100;

/**
 * Lives a whole year through the door of the pages: the coordinator looks at the board and moves the clock, each
 * person reads what awaits them and answers on their day.
 */
export async function liveByHand(group: Group, contract: string, meanwhile: Meanwhile = {}): Promise<LivedByHand> {
  const { town } = group;
  const path = `/api/v1/contracts/${contract}`;
  const lived: LivedByHand = { sent: [], days: [], end: null };
  let seen = 0;

  while (lived.days.length < MOST_DAYS) {
    const { today, status, end } = await shown<ContractPage>(town, path);
    lived.days.push(today);
    if (status === 'ended') return { ...lived, end };
    await meanwhile.morning?.();
    await takeInitiatives(today);
    await answerAll(today);
    if ((await shown<ContractPage>(town, path)).status === 'open') await moveOn(today);
  }
  throw new Error('This year does not end.');

  /** A page as it is once it shows all that its reader has heard of. */
  async function shown<T extends { seq: number }>({ name, page }: Someone, address: string, query = ''): Promise<T> {
    for (let looks = 0; looks < LOOKS; looks++) {
      const { status, body } = await page.get<T>(`${address}?minSeq=${seen}${query}`);
      if (status !== 200) throw new Error(`${name} reads ${address}: ${status} ${JSON.stringify(body)}`);
      if (body.seq >= seen) return body;
      await pause(100);
    }
    throw new Error(`${address} never shows ${seen}.`);
  }

  async function takeInitiatives(today: string): Promise<void> {
    for (const { who, act } of INITIATIVES.filter(({ on }) => on === today)) {
      const keep = async (text: string) =>
        (await group[who].page.post<{ id: string; digest: string }>(`${path}/texts`, { text })).body;
      await send(group[who], await act(group, keep));
    }
  }

  async function answerAll(today: string): Promise<void> {
    for (let [next] = await toDo(); next && next.on <= today; [next] = await toDo()) {
      const { someone, item } = next;
      const { items } = await shown<Board>(someone, `${path}/items`);
      const mine = items.find(({ id }) => id === item.id);
      if (!mine?.mine) throw new Error(`${someone.name} does not see ${item.id}.`);
      await send(someone, answerTo(mine), mine.id);
    }
  }

  /** What awaits people, by the day on which they answer it, as the board of the coordinator has it. */
  async function toDo(): Promise<ToDo[]> {
    const { items } = await shown<Board>(town, `${path}/items`, '&of=all');
    const all = items.filter(isAnswered).flatMap((item) => {
      const holders = Object.values(group).filter(({ id }) => item.people.some((person) => person.id === id));
      return holders.map((someone) => ({ someone, item, on: answersOn(someone, item) }));
    });
    return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  }

  async function send(someone: Someone, act: Act, item: string | null = null): Promise<void> {
    const [key, askedAt] = [randomId(), Date.now()];
    const answering = someone.page.act<{ seq: number }>(contract, act, key);
    meanwhile.acting?.(lived.sent.length + 1);
    const { status, body } = await answering;
    if (status !== 200) throw new Error(`${someone.name} ${JSON.stringify(act)}: ${status} ${JSON.stringify(body)}`);
    lived.sent.push({ key, actor: someone.id, act, seq: body.seq, item, askedAt });
    seen = Math.max(seen, body.seq);
  }

  /** To the next day on which somebody has something to do, and never more than two weeks further. */
  async function moveOn(today: string): Promise<void> {
    const answers = (await toDo()).map(({ on }) => on);
    const dates = [...answers, ...INITIATIVES.map(({ on }) => on), dayAfter(today, LONGEST_MOVE_DAYS)];
    const to = dates.filter((date) => date > today).sort()[0] ?? '';
    const moving = town.page.post<ContractPage>(`${path}/clock`, { to });
    meanwhile.moving?.(lived.days.length);
    const { status, body } = await moving;
    if (status !== 200) throw new Error(`Moving to ${to}: ${status} ${JSON.stringify(body)}`);
    seen = Math.max(seen, body.seq);
  }
}
