import type { ComponentType } from 'react';
import type { StepKind } from '#schema/vocabulary';
import type { TabName } from '../tabs/tab-names.ts';

/** What the inspector has for one kind of step, beside what every kind has. */
export type KindPanel = {
  kind: StepKind;
  /** Its own settings, under "Quoi". */
  What?: ComponentType;
  /** Its own dates, first under "Quand". */
  Times?: ComponentType;
  /** Its own people, under "Qui". */
  People?: ComponentType;
  /** Its own texts, under "Texte". */
  Texts?: ComponentType;
  /** Where its own keys are set, when not under "Quoi". */
  tabs?: Readonly<Record<string, TabName>>;
  /** People come under "Qui" as those who do it; a notice has people it goes to, and nobody who does it. */
  nobodyDoes?: boolean;
};
