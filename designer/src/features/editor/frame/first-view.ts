import { type LoaderFunctionArgs, redirect } from 'react-router';

/** Below this width the plan takes the place of the canvas, which is then only to be looked at. */
const NARROW = '(max-width: 47.99em)';

/** The drafts that were opened on this page. */
const opened = new Set<string>();

/** On a narrow screen a draft opens on its plan; whoever then asks for the canvas sees it. */
export function firstView({ params: { draft = '' } }: LoaderFunctionArgs): Response | null {
  const isFirst = !opened.has(draft);
  opened.add(draft);
  return isFirst && window.matchMedia(NARROW).matches ? redirect(`/modeles/${draft}/plan`) : null;
}

/** A draft that is opened on one of its other views stays there. */
export function otherView({ params: { draft = '' } }: LoaderFunctionArgs): null {
  opened.add(draft);
  return null;
}
