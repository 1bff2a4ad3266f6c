import { createOverlay } from '../overlay.ts';

/** The preferences, which open from the frame, the sign-in page and the palette. */
export const preferencesOverlay = createOverlay();
