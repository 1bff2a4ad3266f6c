import { useMemo, useState } from 'react';

/** Whether the pointer is on a card: only then are its buttons there. */
export function useNear() {
  const [isNear, setNear] = useState(false);
  const hovers = useMemo(() => ({ onMouseEnter: () => setNear(true), onMouseLeave: () => setNear(false) }), []);
  return { isNear, hovers };
}
