import { type RefObject, useEffect } from 'react';
import { lightsWith } from './lighting.ts';

/**
 * What is under the pointer or has the focus lights up wherever else it is shown within this part of the page: its card,
 * its line, its bar, its dates. Whatever shows a step carries its name (`data-step`). A part within another that lights
 * leaves it to the larger one.
 */
export function useLighting(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    element.setAttribute(LIGHTS, '');
    let pointed = '';
    const point = (step: string) => {
      if (step === pointed || element.parentElement?.closest(`[${LIGHTS}]`)) return;
      pointed = step;
      for (const shown of element.querySelectorAll('[data-lit]')) shown.removeAttribute('data-lit');
      if (step === '') return;
      for (const shown of element.querySelectorAll<HTMLElement | SVGElement>('[data-step]'))
        if (lightsWith(step, shown.dataset['step'] ?? '')) shown.setAttribute('data-lit', 'true');
    };
    const light = (event: Event) =>
      point((event.target as Element).closest('[data-step]')?.getAttribute('data-step') ?? '');
    const leave = () => point('');
    element.addEventListener('pointerover', light);
    element.addEventListener('focusin', light);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointerover', light);
      element.removeEventListener('focusin', light);
      element.removeEventListener('pointerleave', leave);
    };
  }, [place]);
}

const LIGHTS = 'data-lights';
