const FRAMES = 40;
/** After the palette has closed and given the focus back. */
const CLOSED_MS = 260;

/** Gives a step or a phase the focus where the present view shows it, once it stands there. */
export function focusThing(kind: 'node' | 'phase', id: string): void {
  let left = FRAMES;
  const name = CSS.escape(id);
  const places = `[data-line="${kind}:${name}"]${kind === 'node' ? `, #canvas-step-${name}` : ''}`;
  const look = () => {
    const place = document.querySelector<HTMLElement>(places);
    if (place) place.focus();
    else if (--left > 0) requestAnimationFrame(look);
  };
  setTimeout(look, CLOSED_MS);
}
