import { startTransition, useCallback, useState } from 'react';

/**
 * Whether somebody has come near a control: the pointer is over it, or it has the focus. What it opens is then made out
 * of sight (`keepMounted`), in the tenth of a second in which nothing else is asked, so that a press only shows it.
 */
export function useNear() {
  const [isNear, setNear] = useState(false);
  const come = useCallback(() => startTransition(() => setNear(true)), []);
  return { isNear, near: { onPointerEnter: come, onFocus: come } };
}
