import { type RefObject, useEffect } from 'react';

/** What is under the pointer or has the focus lights up wherever it is shown: in the drawing and in the list. */
export function useLighting(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let lit = '';
    const light = (event: Event) => {
      const step = (event.target as Element).closest('[data-step]')?.getAttribute('data-step') ?? '';
      if (step === lit) return;
      for (const shown of element.querySelectorAll('[data-lit]')) shown.removeAttribute('data-lit');
      lit = step;
      if (step === '') return;
      const name = CSS.escape(step);
      for (const shown of element.querySelectorAll(`[data-step="${name}"]`)) shown.setAttribute('data-lit', 'true');
    };
    element.addEventListener('pointerover', light);
    element.addEventListener('focusin', light);
    return () => {
      element.removeEventListener('pointerover', light);
      element.removeEventListener('focusin', light);
    };
  }, [place]);
}
