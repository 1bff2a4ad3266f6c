import { contentOf } from '#schema/canonical';
import type { Template } from '#schema/template';
import { sha256 } from './sha256.ts';

/** The identity of a template's meaning: moving a box changes nothing. */
export function contentHash(template: Template): string {
  return sha256(JSON.stringify(contentOf(template)));
}
