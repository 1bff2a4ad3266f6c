import type { Contract } from '../../api-client/types.ts';

/** Whether somebody may propose to change this contract: they coordinate it from a seat, and it goes on. */
export function mayPropose({ my, status }: Pick<Contract, 'my' | 'status'>): boolean {
  return my.steers && (status === 'open' || status === 'suspended');
}
