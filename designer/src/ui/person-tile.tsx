import classes from './person-tile.module.css';

/** Two letters of a name: the same tile for everybody, whoever they are. */
export function PersonTile({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span className={`${classes['tile']} ${large ? classes['large'] : ''}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const letters = words.length > 1 ? [words[0]?.[0], words.at(-1)?.[0]] : [words[0]?.[0], words[0]?.[1]];
  return letters.join('').toUpperCase() || '?';
}
