import { type LoaderFunctionArgs, redirect } from 'react-router';

/** Below this width the plan takes the place of the canvas, which is then only to be looked at. */
const NARROW = '(max-width: 47.99em)';

/** The addresses of the templates that were opened on this page. */
const opened = new Set<string>();

/** On a narrow screen a template opens on its plan; whoever then asks for the canvas sees it. */
export function firstView({ request }: LoaderFunctionArgs): Response | null {
  const address = new URL(request.url).pathname.replace(/\/$/, '');
  const isFirst = !opened.has(address);
  opened.add(address);
  return isFirst && window.matchMedia(NARROW).matches ? redirect(`${address}/plan`) : null;
}

/** A template that is opened on one of its other views stays there. */
export function otherView({ request }: LoaderFunctionArgs): null {
  opened.add(new URL(request.url).pathname.replace(/\/[^/]*\/?$/, ''));
  return null;
}
