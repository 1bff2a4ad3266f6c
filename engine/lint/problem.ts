import type { Edit } from '#engine/authoring/edit';

/** `error` keeps the draft and refuses publishing; `warning` and `hint` only say so. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a problem is about: a thing of the template, and the key of it where one can point at it. */
export type Place = {
  kind: 'template' | 'role' | 'field' | 'phase' | 'node' | 'edge' | 'commitment' | 'article' | 'reminder';
  id?: string;
  key?: string;
};

/** What fills the placeholders of a rule's message. */
export type Params = Record<string, string | number>;

/** Something a coordinator should know before the template is used. The words stand beside the rule, under its code. */
export type Problem = {
  code: string;
  severity: Severity;
  at: Place;
  params: Params;
  /** Changes that make the problem go away, where one repair is evident. */
  fix?: Edit[];
};
