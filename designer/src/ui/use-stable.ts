import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function for as long as its part of the page stands, doing what the last one given does. A field that gets
 * it is drawn anew when its own value changes, not whenever something beside it does.
 */
export function useStable<Given extends unknown[], Answer>(
  does: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const last = useRef(does);
  useLayoutEffect(() => {
    last.current = does;
  });
  return useCallback((...given: Given) => last.current(...given), []);
}
