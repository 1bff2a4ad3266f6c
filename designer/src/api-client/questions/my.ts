import type { CivilDate } from '#schema/facts';
import type { ContractMark, MyItem, PromiseToMe } from '../types.ts';
import type { Question } from './question.ts';

export type MyItems = { items: MyItem[]; handedOn: MyItem[]; next: string | null };

/** Silence in one contract: until when, if one asked for it. */
export type MySilence = { contract: ContractMark; today: CivilDate; until: CivilDate | null };
export type MyReminders = {
  channels: ('mail' | 'sms' | 'call' | 'letter')[];
  /** The most messages in a week, urgent ones aside. */
  weeklyCap: number;
  silences: MySilence[];
};

/** What awaits whoever is signed in, over all contracts, the nearest date first. */
export const myItems: Question<MyItems> = { key: ['my', 'items'], path: () => '/my/items', inPages: true };

/** What the others have promised to whoever is signed in. */
export const myPromises: Question<{ promises: PromiseToMe[]; next: string | null }> = {
  key: ['my', 'promises'],
  path: () => '/my/promises',
};

/** How whoever is signed in is told of things. */
export const myReminders: Question<MyReminders> = { key: ['my', 'reminders'], path: () => '/my/reminders' };
