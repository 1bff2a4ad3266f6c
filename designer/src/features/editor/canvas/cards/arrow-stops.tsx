import type { Port } from '../arrows/ports.ts';
import type { ArrowStop } from '../flow/nodes.ts';
import classes from './card.module.css';

/** The arrows that leave a card, for whoever uses keys: Tab goes from a card to its arrows, and on to the next card. */
export function ArrowStops({ arrows, ports }: { arrows: readonly ArrowStop[]; ports: readonly Port[] }) {
  return (
    <>
      {arrows.map(({ id, outcome, label }) => {
        const at = ports.find((port) => port.outcome === outcome)?.at;
        return (
          <button
            key={id}
            type="button"
            className={`nodrag ${classes['stop']}`}
            data-arrow={id}
            aria-label={label}
            style={{ left: at?.x, top: at?.y }}
          />
        );
      })}
    </>
  );
}
