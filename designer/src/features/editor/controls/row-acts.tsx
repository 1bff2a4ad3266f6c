import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useListener } from '../../../ui/use-listener.ts';

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

type RowActsProps = { name: string; className?: string | undefined; children: ReactNode };

/**
 * What one may do with one line of a list: a toolbar, which is one stop of the Tab key; the arrows go from button to
 * button. Whoever walks through a long list passes each line with one press.
 */
export function RowActs({ name, className, children }: RowActsProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepOneStop(place.current));
  useListener(place, 'focusin', ({ target }) => keepOneStop(place.current, target));
  useListener(place, 'keydown', (event) => {
    const buttons = buttonsIn(place.current);
    const at = buttons.findIndex((button) => button === event.target);
    const next = STEPS[event.key]?.(at, buttons.length);
    if (at === -1 || next === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  });
  return (
    <div role="toolbar" aria-label={t('editorControls.acts', { name })} className={className} ref={place}>
      {children}
    </div>
  );
}

function buttonsIn(place: Element | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>('button') ?? [])];
}

/** The one that was last gone to, or else the first. */
function keepOneStop(place: Element | null, wanted?: EventTarget | null): void {
  const buttons = buttonsIn(place);
  const known = buttons.find((button) => button === (wanted ?? document.activeElement));
  const stop = known ?? buttons.find((button) => button.getAttribute('tabindex') === '0') ?? buttons[0];
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}
