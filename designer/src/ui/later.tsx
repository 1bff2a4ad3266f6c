import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * A part of a page that is fetched when it is first drawn: what stands in its place until then is `coming`. Nothing is
 * suspended for it, since React holds back for a third of a second what comes after something that stood in its place.
 * What cannot be fetched is told by the page, as everything that fails in it.
 */
export function later<Given extends object>(
  fetch: () => Promise<ComponentType<Given>>,
  coming: ReactNode = null,
): ComponentType<Given> {
  let found: ComponentType<Given> | null = null;
  return function Later(given: Given) {
    const [Part, setPart] = useState(() => found);
    useEffect(() => {
      if (Part !== null) return;
      const show = (part: ComponentType<Given>) => {
        found = part;
        startTransition(() => setPart(() => part));
      };
      const fail = (error: unknown) =>
        setPart(() => {
          throw error;
        });
      fetch().then(show, fail);
    }, [Part]);
    return Part === null ? coming : <Part {...given} />;
  };
}
