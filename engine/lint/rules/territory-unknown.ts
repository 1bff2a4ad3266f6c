import { isKnownTerritory } from '#engine/calendar/territories';
import type { Rule } from '../rule.ts';

/** Days off are those of a territory that the engine knows. */
export const territoryUnknown: Rule = {
  code: 'TERRITORY_UNKNOWN',
  severity: 'error',
  title: { fr: 'Territoire inconnu', en: 'Unknown territory' },
  messages: {
    fr: 'Le territoire « {territory} » n’est pas connu.',
    en: 'The territory “{territory}” is not known.',
  },
  why: { fr: 'On ne saurait pas quels jours sont fériés.', en: 'One could not tell which days are holidays.' },
  repair: {
    fr: 'Choisissez un territoire de la liste, comme « FR-68 ».',
    en: 'Choose a territory from the list, such as “FR-68”.',
  },
  check: ({ template: { territory } }) =>
    isKnownTerritory(territory) ? [] : [{ at: { kind: 'template', key: 'territory' }, params: { territory } }],
};
