import type { BlankWords } from '#engine/authoring/blank-step';
import { freshId } from '#engine/authoring/ids';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import { PHASE_KINDS, type RoleKind, type StepKind, TEMPLATE_FORMAT } from '#schema/vocabulary';
import words from '../../locales/both/new-things.json';

/** Titles that new things begin with, in both languages: a template speaks both whoever draws it. */
export const NEW_STEP_TITLES: Record<StepKind, Localised> = words.steps;
export const NEW_ROLE_TITLES: Record<RoleKind, Localised> = words.roles;
export const NEW_PHASE_TITLES: Record<(typeof PHASE_KINDS)[number], Localised> = words.phases;
/** The title of what was begun from another programme. */
export const COPY_TITLE: { fr: string; en: string } = words.copy;
export const BLANK_WORDS: BlankWords = words.answers;

const BEGINS_WITH = ['beneficiary', 'coordinator'] as const;

/** An empty canvas: the four phases, and the two roles that no contract does without. */
export function newTemplate(title: Localised = words.template): Template {
  return {
    format: TEMPLATE_FORMAT,
    id: ownId(title),
    title,
    territory: 'FR',
    timeZone: 'Europe/Paris',
    roles: BEGINS_WITH.map((kind) => ({ id: kind, kind, title: words.roles[kind], min: 1, max: 20 })),
    phases: PHASE_KINDS.map((kind) => ({ id: kind, kind, title: words.phases[kind] })),
    nodes: [],
    edges: [],
  };
}

/** An id that no other programme has: two programmes of one name stay two. */
export function ownId(title: Localised): string {
  const chance = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(36)).join('');
  return `${freshId([], title.fr, 'programme')}-${chance}`;
}
