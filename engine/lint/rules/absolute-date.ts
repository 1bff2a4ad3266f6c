import type { Rule } from '../rule.ts';

/** A template that others may use counts from events, not from one year's calendar. */
export const absoluteDate: Rule = {
  code: 'ABSOLUTE_DATE',
  severity: 'warning',
  title: { fr: 'Date fixe', en: 'Fixed date' },
  messages: {
    fr: 'Ici, la date est écrite en toutes lettres : {date}.',
    en: 'Here the date is written out: {date}.',
  },
  why: {
    fr: 'L’an prochain, ce modèle serait en retard dès le premier jour.',
    en: 'Next year, this template would be late from the first day.',
  },
  repair: {
    fr: 'Comptez depuis un événement, ou mettez la date dans une donnée du contrat.',
    en: 'Count from an event, or put the date in a field of the contract.',
  },
  check: ({ dates }) => {
    const told = new Set<string>();
    return dates.flatMap(({ when, at }) => {
      const date = 'on' in when ? when.on : 'month' in when ? when.month : 'quarter' in when ? when.quarter : null;
      const place = JSON.stringify(at);
      if (date === null || told.has(place)) return [];
      told.add(place);
      return [{ at, params: { date } }];
    });
  },
};
