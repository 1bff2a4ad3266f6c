import type { ActOf } from '#schema/acts';
import { refuse } from '../refuse.ts';
import type { Handler } from './acting.ts';

export const proposeAmendment: Handler<ActOf<'proposeAmendment'>> = () => refuse('AMENDMENT_OPEN');
export const withdrawAmendment: Handler<ActOf<'withdrawAmendment'>> = () => refuse('AMENDMENT_NOT_OPEN');
