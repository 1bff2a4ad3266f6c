import type { Me } from './types.ts';

/** Whether somebody coordinates contracts on this installation, and so has a board. */
export function coordinates(person: Pick<Me, 'duties'> | null | undefined): boolean {
  return person?.duties.includes('coordinator') ?? false;
}
