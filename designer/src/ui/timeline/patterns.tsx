import classes from './timeline.module.css';

/** What colour says is said by a pattern too: on paper there may be no colour. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} className={classes['hatchGround']} />
        <rect width={2.4} height={6} className={classes['hatchLine']} />
      </pattern>
      <pattern id={`${id}-dots`} width={5} height={5} patternUnits="userSpaceOnUse">
        <rect width={5} height={5} className={classes['dotsGround']} />
        <circle cx={1.5} cy={1.5} r={0.9} className={classes['dots']} />
      </pattern>
    </defs>
  );
}
