/** What holds together in the settings: a list, a choice, what is folded away; everything else is a part of the panel. */
const PARTS = 'fieldset, details, [role="radiogroup"], [role="tablist"], [data-list]';
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Where the part after this one begins, or the one before it: whoever has a list of thirty lines behind them goes on
 * with one key.
 */
export function besidePart(panel: Element, here: Element | null, by: 1 | -1): HTMLElement | null {
  const stops = stopsIn(panel);
  const partOf = (stop: Element) => stop.closest(PARTS) ?? panel;
  const at = stops.findIndex((stop) => stop === here);
  if (at === -1 || here === null) return (by > 0 ? stops[0] : stops.at(-1)) ?? null;
  const own = partOf(here);
  const isOther = (stop: Element) => (own === panel ? partOf(stop) !== panel : !own.contains(stop));
  if (by > 0) return stops.slice(at + 1).find(isOther) ?? null;
  const last = stops.slice(0, at).findLastIndex(isOther);
  const found = stops[last];
  if (!found) return null;
  // A part is gone to where it begins, from both sides.
  let first = last;
  while (first > 0 && isOf(stops[first - 1], partOf(found))) first -= 1;
  return stops[first] ?? null;

  function isOf(stop: Element | undefined, part: Element): boolean {
    if (!stop) return false;
    return part === panel ? partOf(stop) === panel : part.contains(stop);
  }
}

/** Everything that Tab comes to, in its order; of choices of which one holds, that one. */
function stopsIn(panel: Element): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(STOPS)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return true;
    const group = panel.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(element.name)}"]`);
    return group[0] === element && ![...group].some(({ checked }) => checked);
  });
}
