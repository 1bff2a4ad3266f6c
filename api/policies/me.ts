import type { Language } from '#store/collections/people';

/** The person who asks, as far as rules and pages need to know. */
export type Me = {
  id: string;
  name: string;
  language: Language;
  organisation: string | null;
  duties: ('coordinator' | 'administrator')[];
};
