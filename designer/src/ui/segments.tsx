import { type ReactNode, useId } from 'react';
import classes from './segments.module.css';

type SegmentsProps<T extends string> = {
  data: readonly { value: T; label: ReactNode }[];
  value: T;
  onChange: (chosen: T) => void;
  size?: 'sm' | 'md';
  /** As wide as what it stands in. */
  fullWidth?: boolean;
} & ({ 'aria-label': string } | { 'aria-labelledby': string });

/**
 * A few words beside each other, of which one is chosen. What is chosen is marked where it stands: nothing slides there,
 * so nothing has to be measured, which made the browser lay out a whole page once more.
 */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { data, value, onChange, size = 'md', fullWidth = false, ...named } = props;
  const name = useId();
  return (
    <div role="radiogroup" className={classes['segments']} data-size={size} data-full={fullWidth} {...named}>
      {data.map((one) => (
        <label key={one.value} className={classes['segment']}>
          <input
            type="radio"
            className={classes['choice']}
            name={name}
            value={one.value}
            checked={one.value === value}
            onChange={() => onChange(one.value)}
          />
          <span className={classes['words']}>{one.label}</span>
        </label>
      ))}
    </div>
  );
}
