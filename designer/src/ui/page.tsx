import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import classes from './page.module.css';

type PageProps = {
  title: string;
  /** What the tab of the browser says, where the title alone does not tell this page from others. */
  tab?: string;
  /** Above the title: where this page belongs. */
  trail?: ReactNode;
  /** Beside the title. */
  marks?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** The address that this window showed first: nobody has moved yet, so the focus stays where the browser put it. */
const firstAddress = window.location.pathname;
let hasMoved = false;

/** A page: its title, which takes the focus when one arrives and so is read aloud, its actions, its content. */
export function Page({ title, tab = title, trail, marks, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${tab} · Trame`;
  }, [tab]);
  useEffect(() => {
    hasMoved ||= pathname !== firstAddress;
    // Whoever went on to something in the page while it loaded keeps their place.
    const isBusy = document.activeElement?.closest('main, [role="dialog"]') instanceof HTMLElement;
    if (hasMoved && !(isBusy && document.activeElement?.id !== 'page')) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
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
