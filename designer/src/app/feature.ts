import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Question } from '../api-client/questions/question.ts';

/** What a page asks the API for as soon as somebody opens it, while its script is still on its way. */
export type Asks = (at: {
  ask: <T>(question: Question<T>) => Promise<T>;
  params: Readonly<Record<string, string>>;
  search: URLSearchParams;
}) => unknown;

/** A page and its address. `asks` speeds up a first visit; a page works without. */
export type PageRoute = Omit<RouteObject, 'handle' | 'children'> & {
  handle?: { asks?: Asks };
  children?: PageRoute[];
};

/** A place in the main navigation. */
export type Place = {
  to: string;
  icon: string;
  /** The key of its words. */
  words: string;
  /** Small numbers come first. */
  order: number;
  /** The keys that go there: "g c". */
  keys?: string;
  /** Whom it is for; everybody unless said otherwise. */
  for?: 'coordinator' | 'partner';
};

/**
 * What one feature brings to the application: its pages, loaded when somebody goes there, its places in the
 * navigation, and its states for the page that shows them all. The application finds every `feature.ts` by itself.
 */
export type Feature = {
  /** Pages inside the frame, for somebody who has signed in. */
  pages?: PageRoute[];
  /** Pages on their own. */
  bare?: PageRoute[];
  places?: Place[];
  /** The areas of words its pages speak with, besides those that are there from the start (`locales/fr/first.ts`). */
  words?: readonly string[];
  /** Each state of its screens (empty, loading, late …), by name; the page /kitchen-sink shows them one at a time. */
  states?: () => Promise<{ states: Record<string, ComponentType> }>;
};
