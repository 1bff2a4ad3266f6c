import classes from './logo.module.css';

/** The mark and the name. */
export function Logo() {
  return (
    <span className={classes['logo']}>
      <img src="/icon.svg" width="28" height="28" alt="" />
      <span className="logo-name">Trame</span>
    </span>
  );
}
