import type { CivilDate } from '#schema/facts';
import type { ContractMark, MyItem, PromiseToMe } from '../types.ts';
import type { Question } from './question.ts';

export type MyItems = { items: MyItem[]; handedOn: MyItem[]; next: string | null };

/** Silence in one contract: until when, if one asked for it. */
export type MySilence = { contract: ContractMark; today: CivilDate; until: CivilDate | null };

export type ReminderChannel = 'mail' | 'sms' | 'call' | 'letter';

/** One way to be told: who carries messages on it here, and whether it is known where to. */
export type ReminderWay = { channel: ReminderChannel; by: 'machine' | 'hand' | 'nobody'; hasAddress: boolean };

/** What one chooses about being told of things. */
export type ReminderChosen = {
  /** The preferred channel first. */
  channels: ReminderChannel[];
  part: 'morning' | 'afternoon' | null;
  /** The most messages in a week, urgent ones aside. */
  weeklyCap: number;
};

/** What one has chosen, and what there is to choose from. */
export type ReminderChoice = ReminderChosen & { ways: ReminderWay[]; weeklyMost: number };

/** A message as it would leave today. */
export type ReminderMessage = { subject: string; text: string };

export type MyReminders = ReminderChoice & { message: ReminderMessage | null; silences: MySilence[]; more: boolean };

/** What awaits whoever is signed in, over all contracts, the nearest date first. */
export const myItems: Question<MyItems> = { key: ['my', 'items'], path: () => '/my/items', inPages: true };

/** What the others have promised to whoever is signed in. */
export const myPromises: Question<{ promises: PromiseToMe[]; next: string | null }> = {
  key: ['my', 'promises'],
  path: () => '/my/promises',
};

/** How whoever is signed in is told of things. */
export const myReminders: Question<MyReminders> = { key: ['my', 'reminders'], path: () => '/my/reminders' };
