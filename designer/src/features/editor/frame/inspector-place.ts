import { createOverlay } from '../../../ui/overlay.ts';

/** The name in the page of what sets the selected thing. */
export const INSPECTOR = 'inspector';

/** Where one begins: at the tabs, else at the first field, else at whatever there is to press. */
const FIRST = ['[role="tab"][aria-selected="true"]', 'input, textarea, select', 'button'];

/** Whether the settings are open, where they lie over the view. */
export const inspectorDrawer = createOverlay();

/** Takes whoever uses keys from a view to the settings of what is selected; where they are a drawer, it opens. */
export function goToInspector(): void {
  if (inspectorDrawer.isOpen()) return focusFirst();
  inspectorDrawer.open();
  requestAnimationFrame(focusFirst);
}

function focusFirst(): void {
  const inspector = document.getElementById(INSPECTOR);
  const found = FIRST.map((selector) => inspector?.querySelector<HTMLElement>(selector)).find((one) => one);
  (found ?? inspector)?.focus();
}

/** Whether the focus is in the settings, with nothing opened there that Escape would close first. */
export function isInInspector(): boolean {
  const here = document.activeElement;
  return here?.closest(`#${INSPECTOR}`) != null && here.getAttribute('aria-expanded') !== 'true';
}
