import type { ReactNode } from 'react';
import type { Path } from '#engine/authoring/edit';
import { keyOf } from './slot.ts';

/** The place of a setting on the page: a problem that points at it finds it, and puts the focus in it. */
export function Keyed({ at, className, children }: { at: Path; className?: string | undefined; children: ReactNode }) {
  return (
    <div data-key={keyOf(at)} className={className}>
      {children}
    </div>
  );
}
