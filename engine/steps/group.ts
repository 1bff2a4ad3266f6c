import { openBody } from '../flow/scopes.ts';
import type { Kind } from './kind.ts';

/** A sub-graph: it is done when its body closes. */
export const group: Kind<'group'> = {
  kind: 'group',
  verbs: [],
  begin({ turn, step, run }) {
    openBody(turn, step, run, 1);
    return null;
  },
};
