import { isKnownZone } from '#engine/calendar/zone';
import type { Rule } from '../rule.ts';

/** Days begin and end in a zone that the engine knows. */
export const timeZoneUnknown: Rule = {
  code: 'TIME_ZONE_UNKNOWN',
  severity: 'error',
  title: { fr: 'Fuseau horaire inconnu', en: 'Unknown time zone' },
  messages: {
    fr: 'Le fuseau « {zone} » n’est pas connu.',
    en: 'The time zone “{zone}” is not known.',
  },
  why: {
    fr: 'On ne saurait pas à quelle heure un jour finit.',
    en: 'One could not tell at what hour a day ends.',
  },
  repair: {
    fr: 'Choisissez un fuseau de la liste, comme « Europe/Paris ».',
    en: 'Choose a zone from the list, such as “Europe/Paris”.',
  },
  check: ({ template }) =>
    isKnownZone(template.timeZone)
      ? []
      : [{ at: { kind: 'template', key: 'timeZone' }, params: { zone: template.timeZone } }],
};
