import { layOut } from './lay-out.ts';
import type { Timeline } from './model.ts';
import { type Scale, scaleOf } from './scale.ts';
import classes from './thumbnail.module.css';

const WIDTH = 380;
const HEIGHT = 112;
const MOST_ROWS = 5;
const TOP = 26;

/** A programme at a glance: its thread above, and what lasts longest in each of its rows. Its words are beside it. */
export function Thumbnail({ drawing }: { drawing: Timeline }) {
  const from = drawing.phases[0]?.from ?? drawing.from;
  const to = drawing.phases.at(-1)?.to ?? drawing.to;
  const scale = scaleOf(from, to, 'all', WIDTH, { least: 0, edge: 0 });
  const bars = barsIn(drawing, scale);
  return (
    <svg className={classes['thumbnail']} aria-hidden="true" focusable="false">
      {drawing.phases.map(({ id, kind, from, to }) => {
        const x = scale.at(from);
        const width = Math.max(scale.at(to) - x, 3);
        return (
          <g key={id} data-tone={kind}>
            <rect x={share(x)} width={share(width)} height={HEIGHT} className={classes['ground']} />
            <line x1={share(x)} x2={share(x + width)} y1={16} y2={16} className={classes['line']} />
          </g>
        );
      })}
      {drawing.signatures.map(({ step, on }) => (
        <svg key={step} x={share(scale.at(on))} y={16} className={classes['place']}>
          <rect x={-5} y={-5} width={10} height={10} rx={3} className={classes['mark']} />
        </svg>
      ))}
      {drawing.reviews.map(({ step, on }) => (
        <svg key={step} x={share(scale.at(on))} y={16} className={classes['place']}>
          <path d="M0-7 7 0 0 7-7 0z" className={classes['mark']} />
        </svg>
      ))}
      {bars.map(({ id, tone, from, to }, place) => (
        <g key={id} data-tone={tone}>
          <rect
            x={share(scale.at(from))}
            y={TOP + 4 + place * 15}
            width={share(Math.max(scale.after(to) - scale.at(from), 8))}
            height={9}
            rx={4.5}
            className={classes['bar']}
          />
        </g>
      ))}
    </svg>
  );
}

/** Of the whole width, so that however wide it is drawn, what stands on it keeps its shape. */
function share(x: number): string {
  return `${(100 * x) / WIDTH}%`;
}

/** The longest bar of each phase first, then the longest of all, in the order in which they begin. */
function barsIn({ rows, phases }: Timeline, scale: Scale) {
  const all = layOut(rows, scale, ({ fr }) => fr).flatMap(({ bars }) => bars);
  const byLength = [...new Map(all.map((bar) => [bar.step, bar])).values()].sort((a, b) => b.width - a.width);
  const ofPhases = phases.flatMap(({ kind }) => byLength.find(({ tone }) => tone === kind) ?? []);
  const chosen = [...new Set([...ofPhases, ...byLength])].slice(0, MOST_ROWS);
  return chosen.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
