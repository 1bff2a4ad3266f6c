import type { Rule } from '../rule.ts';
import { countedFrom, isBeforeAnchor, isSurelyBefore } from '../survey/distance.ts';

/** What is due is due before it is too late. */
export const deadlineBeforeDue: Rule = {
  code: 'DEADLINE_BEFORE_DUE',
  severity: 'warning',
  title: { fr: 'Date limite avant la date prévue', en: 'Deadline before the due date' },
  messages: {
    fr: 'La date limite de « {step} » tombe avant sa date prévue.',
    en: 'The deadline of “{step}” falls before its due date.',
  },
  why: {
    fr: 'L’étape serait close avant d’être attendue.',
    en: 'The step would be closed before it is expected.',
  },
  repair: { fr: 'Repoussez la date limite, ou avancez la date prévue.', en: 'Move one of the two dates.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at }) => {
      if (!node.deadline || !('at' in node.deadline)) return [];
      const { at: limit } = node.deadline;
      const ownDue = 'after' in limit && limit.after === 'due' && isBeforeAnchor(limit);
      if (!ownDue && !isSurelyBefore(countedFrom(limit), countedFrom(node.due))) return [];
      return [{ at: { ...at, key: 'deadline.at' }, params: { step: node.id } }];
    }),
};
