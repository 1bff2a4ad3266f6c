import type { EntryKind, Preview } from '#engine/simulate';
import type { Language } from '../terminal.ts';

type Texts = {
  what: Record<EntryKind, string>;
  weekdays: readonly [string, string, string, string, string, string, string];
  longDays: { 5: string; 6: string };
  contract: string;
  heading: (title: string, opened: string, territory: string) => string;
  moved: (from: string, why: string | null) => string;
  ends: (ends: Preview['ends']) => string;
  incident: (date: string, code: string, node: string | null) => string;
  supposed: (things: readonly string[]) => string;
};

/** What the readable calendar says. */
export const TABLE_TEXTS: Record<Language, Texts> = {
  fr: {
    what: {
      'phase-opened': 'phase ouvre',
      'phase-closed': 'phase close',
      opens: 'ouvre',
      due: 'à faire',
      reminder: 'rappel',
      escalation: 'relance',
      default: 'par défaut',
      starts: 'commence',
      stops: 's’arrête',
      end: 'FIN',
    },
    weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
    longDays: { 5: 'samedi', 6: 'dimanche' },
    contract: 'Contrat',
    heading: (title, opened, territory) => `${title}, ouvert le ${opened} (jours fériés : ${territory})`,
    moved: (from, why) => (why === null ? `déplacé du ${from}` : `déplacé du ${from} : ${why}`),
    ends: (ends) => (ends ? `Fin le ${ends.date} : ${ends.outcome}.` : 'Ce contrat n’arrive pas à une fin.'),
    incident: (date, code, node) => `Incident le ${date} : ${code}${node === null ? '' : ` (${node})`}`,
    supposed: (things) => `On a supposé : ${things.length === 0 ? 'rien' : things.join(', ')}.`,
  },
  en: {
    what: {
      'phase-opened': 'phase opens',
      'phase-closed': 'phase ends',
      opens: 'opens',
      due: 'due',
      reminder: 'reminder',
      escalation: 'escalation',
      default: 'by default',
      starts: 'starts',
      stops: 'stops',
      end: 'END',
    },
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    longDays: { 5: 'Saturday', 6: 'Sunday' },
    contract: 'Contract',
    heading: (title, opened, territory) => `${title}, opened on ${opened} (public holidays: ${territory})`,
    moved: (from, why) => (why === null ? `moved from ${from}` : `moved from ${from}: ${why}`),
    ends: (ends) => (ends ? `Ends on ${ends.date}: ${ends.outcome}.` : 'This contract does not come to an end.'),
    incident: (date, code, node) => `Incident on ${date}: ${code}${node === null ? '' : ` (${node})`}`,
    supposed: (things) => `Supposed: ${things.length === 0 ? 'nothing' : things.join(', ')}.`,
  },
};
