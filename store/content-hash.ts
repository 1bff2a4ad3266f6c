import type { Template } from '#schema/template';
import { canonicalJson, sha256 } from './canonical-json.ts';

/** The identity of a template's meaning: moving a box changes nothing, so `layout` is left out. */
export function contentHash(template: Template): string {
  const { layout: _layout, ...meaning } = template;
  return sha256(canonicalJson(meaning));
}
