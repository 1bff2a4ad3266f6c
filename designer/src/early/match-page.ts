import type { PageRoute } from '../app/feature.ts';

type Params = Record<string, string>;
/** A page, the pages around it, and what its address says. */
export type FoundPage = { pages: readonly PageRoute[]; params: Params };

/**
 * The page behind an address, outermost first, as the router will find it: of two that fit, the one that names more of
 * the address. Null where there is none.
 */
export function matchPage(pages: readonly PageRoute[], pathname: string): FoundPage | null {
  const all = pages.flatMap((page) => matches(page, segmentsOf(pathname)));
  return all.reduce<FoundPage | null>(
    (best, found) => (best === null || said(found) < said(best) ? found : best),
    null,
  );
}

const said = ({ params }: FoundPage) => Object.keys(params).length;

function matches(page: PageRoute, segments: readonly string[]): FoundPage[] {
  const params = paramsOf(segmentsOf(page.path ?? ''), segments);
  if (params === null) return [];
  const rest = segments.slice(segmentsOf(page.path ?? '').length);
  const own = rest.length === 0 && !page.children?.some(isIndex) ? [{ pages: [page], params }] : [];
  const inside = (page.children ?? [])
    .flatMap((child) => matches(child, rest))
    .map((found) => ({ pages: [page, ...found.pages], params: { ...params, ...found.params } }));
  return [...own, ...inside];
}

const isIndex = ({ index, path }: PageRoute) => index === true || path === '';

function paramsOf(pattern: readonly string[], segments: readonly string[]): Params | null {
  const params: Params = {};
  for (const [place, part] of pattern.entries()) {
    const segment = segments[place];
    if (segment === undefined) return null;
    if (part.startsWith(':')) params[part.slice(1)] = decoded(segment);
    else if (part !== segment) return null;
  }
  return params;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
