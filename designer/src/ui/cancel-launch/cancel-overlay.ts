import { createOverlay } from '../overlay.ts';

let contract: string | null = null;

/** The question asked before a launch is taken back. */
export const cancelOverlay = createOverlay();

/** The contract it is about. */
export function contractToCancel(): string | null {
  return contract;
}

/** Asks why, then takes the launch of a contract back: from a toast, from its page, from the palette. */
export function askToCancel(id: string): void {
  contract = id;
  cancelOverlay.open();
}
