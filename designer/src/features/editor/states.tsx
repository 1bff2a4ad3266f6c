import type { ComponentType } from 'react';

const found = import.meta.glob<{ states: Record<string, ComponentType> }>('./*/states.tsx', { eager: true });

/** Each state of the parts of the designer, told by the part itself. */
export const states: Record<string, ComponentType> = Object.assign(
  {},
  ...Object.values(found).map(({ states: ofPart }) => ofPart),
);
