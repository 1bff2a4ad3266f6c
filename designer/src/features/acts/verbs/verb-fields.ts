import { useEffect } from 'react';
import type { Act, TextRef } from '#schema/acts';
import type { Verb } from '#schema/vocabulary';
import type { Contract, OpenItem } from '../../../api-client/types.ts';

/** Keeps a text apart and gives the reference that goes into the act. */
export type Keep = (text: string) => Promise<TextRef>;

/** Makes the act, or the acts in their order, out of what was filled in, when it is sent. */
export type Build = (keep: Keep) => Promise<Act | readonly Act[]>;

/** The fields of one verb. They say how to make the act each time something in them changes. */
export type VerbFieldsProps = { verb: Verb; item: OpenItem; contract: Contract; onChange: (build: Build) => void };

/** Tells the form how to make the act from what is filled in now. */
export function useBuild<S>(
  onChange: VerbFieldsProps['onChange'],
  filled: S,
  build: (filled: S, keep: Keep) => Promise<Act | readonly Act[]>,
) {
  // The form keeps the last one it was told; what it is made of changes only with what is filled in.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => onChange((keep) => build(filled, keep)), [filled]);
}

/** A text, kept if there is one. */
export async function kept(keep: Keep, text: string): Promise<TextRef | undefined> {
  return text.trim() === '' ? undefined : keep(text.trim());
}
