import type { ComponentType } from 'react';

/** A way to look at the template that is being drawn: a tab of the designer. */
export type View = {
  /** After the address of the draft; '' for the first one. */
  path: string;
  icon: string;
  /** The key of its name. */
  words: string;
  order: number;
  /** A published version, which nobody changes, is looked at in this way too. */
  isForReading?: true;
  load: () => Promise<ComponentType>;
};

const found = import.meta.glob<{ view: View }>('../*/view.ts', { eager: true });

/** The ways to look at one template, found by themselves. All of them change the same, and keep what is selected. */
export const VIEWS: readonly View[] = Object.values(found)
  .map(({ view }) => view)
  .sort((one, other) => one.order - other.order);

/** The ways to look at what is only read. */
export const READING_VIEWS: readonly View[] = VIEWS.filter(({ isForReading }) => isForReading === true);

/** The ways to look at a change of a running contract: what others publish of its programme is not among them. */
export const AMENDING_VIEWS: readonly View[] = VIEWS.filter(({ path }) => path !== 'versions');

/** The address of a view of a template. */
export function addressOfView(template: string, { path }: Pick<View, 'path'>): string {
  return path === '' ? template : `${template}/${path}`;
}
