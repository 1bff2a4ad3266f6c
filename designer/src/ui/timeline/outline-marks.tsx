import { useWords } from '../../locales/use-words.ts';
import type { PlacedOutline } from './lay-out.ts';
import classes from './timeline.module.css';

type OutlineMarksProps = { outlines: readonly PlacedOutline[]; y: number; size: number };

/** Where marks were planned that stand elsewhere now, or nowhere: their shape, dashed and empty. */
export function OutlineMarks({ outlines, y, size }: OutlineMarksProps) {
  const { say } = useWords();
  return outlines.map(({ id, x, shape, title }) => (
    <g key={id} style={{ transform: `translate(${x}px, ${y}px)` }} className={classes['outline']} data-outline={id}>
      <title>{say(title)}</title>
      {shape === 'evaluation' ? (
        <path d={`M0${-size / 1.6} ${size / 1.6} 0 0 ${size / 1.6} ${-size / 1.6} 0z`} />
      ) : (
        <rect x={-size / 2} y={-size / 2} width={size} height={size} rx={shape === 'meeting' ? size / 2 : 5} />
      )}
    </g>
  ));
}
