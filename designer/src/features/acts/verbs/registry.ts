import type { ComponentType } from 'react';
import type { Verb } from '#schema/vocabulary';
import { AmountFields } from './amount-fields.tsx';
import { ChooseFields } from './choose-fields.tsx';
import { CompleteFields } from './complete-fields.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { InvitationFields } from './invitation-fields.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { OutsideFields } from './outside-fields.tsx';
import { UnitsFields } from './units-fields.tsx';
import type { VerbFieldsProps } from './verb-fields.ts';

/** The fields of each verb; a verb without any needs only its button. */
export const VERB_FIELDS: Partial<Record<Verb, ComponentType<VerbFieldsProps>>> = {
  complete: CompleteFields,
  answerInvitation: InvitationFields,
  recordMeeting: MeetingFields,
  vote: DecisionFields,
  decide: DecisionFields,
  recordAnswer: OutsideFields,
  choose: ChooseFields,
  recordPayment: AmountFields,
  recordUnits: UnitsFields,
};
