import { type ReactNode, useEffect, useRef } from 'react';
import classes from './page.module.css';

type PageProps = {
  title: string;
  /** Above the title: where this page belongs. */
  trail?: ReactNode;
  /** Beside the title. */
  marks?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A page: its title, which takes the focus when one arrives, its actions, its content. */
export function Page({ title, trail, marks, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Trame`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div className={classes['head']}>
        <div className={classes['titles']}>
          {trail ? <p className={`small muted ${classes['trail']}`}>{trail}</p> : null}
          <div className="row">
            <h1 ref={heading} tabIndex={-1} className={classes['title']}>
              {title}
            </h1>
            {marks}
          </div>
        </div>
        {actions ? <div className="row">{actions}</div> : null}
      </div>
      {children}
    </>
  );
}
