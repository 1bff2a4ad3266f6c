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
    <svg
      className={classes['thumbnail']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {drawing.phases.map(({ id, kind, from, to }) => {
        const x = scale.at(from);
        const width = Math.max(scale.at(to) - x, 3);
        return (
          <g key={id} data-tone={kind}>
            <rect x={x} width={width} height={HEIGHT} className={classes['ground']} />
            <path d={`M${x + 1.5} 16H${x + Math.max(width - 1.5, 2)}`} className={classes['line']} />
          </g>
        );
      })}
      {drawing.signatures.map(({ step, on }) => (
        <rect key={step} x={scale.at(on) - 5} y={11} width={10} height={10} rx={3} className={classes['mark']} />
      ))}
      {drawing.reviews.map(({ step, on }) => (
        <path key={step} d={`M${scale.at(on)} 9l7 7-7 7-7-7z`} className={classes['mark']} />
      ))}
      {bars.map(({ id, tone, from, to }, place) => (
        <g key={id} data-tone={tone}>
          <rect
            x={scale.at(from)}
            y={TOP + 4 + place * 15}
            width={Math.max(scale.after(to) - scale.at(from), 8)}
            height={9}
            rx={4.5}
            className={classes['bar']}
          />
        </g>
      ))}
    </svg>
  );
}

/** The longest bar of each phase first, then the longest of all, in the order in which they begin. */
function barsIn({ rows, phases }: Timeline, scale: Scale) {
  const all = layOut(rows, scale, ({ fr }) => fr).flatMap(({ bars }) => bars);
  const byLength = [...new Map(all.map((bar) => [bar.step, bar])).values()].sort((a, b) => b.width - a.width);
  const ofPhases = phases.flatMap(({ kind }) => byLength.find(({ tone }) => tone === kind) ?? []);
  const chosen = [...new Set([...ofPhases, ...byLength])].slice(0, MOST_ROWS);
  return chosen.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
