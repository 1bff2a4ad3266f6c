import type { Rule } from '../rule.ts';

/** An article is common to all, or somebody's own. */
export const articleWithoutParty: Rule = {
  code: 'ARTICLE_WITHOUT_PARTY',
  severity: 'warning',
  title: { fr: 'Article à personne', en: 'Article of nobody' },
  messages: {
    fr: 'L’article « {article} » n’est ni commun à tous, ni propre à un rôle.',
    en: 'The article “{article}” is neither common to all nor of one role.',
  },
  why: { fr: 'Il n’apparaîtrait dans aucune partie du contrat.', en: 'It would appear in no part of the contract.' },
  repair: { fr: 'Dites à quel rôle il appartient, ou rendez-le commun.', en: 'Say whose it is, or make it common.' },
  check: ({ template }) =>
    (template.articles ?? []).flatMap(({ id, common, of }, ix) =>
      common || of !== undefined
        ? []
        : [
            {
              at: { kind: 'article' as const, id, key: 'of' },
              params: { article: id },
              fix: [{ op: 'set' as const, path: ['articles', ix, 'common'], value: true }],
            },
          ],
    ),
};
