import { describe, expect, it } from '@jest/globals';
import type { Template } from '#schema/template';
import type { When } from '#schema/when';
import { wordsOf } from '#tests/e2e/words';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { anchorGroups } from '../../../../designer/src/features/editor/inspector/when/anchors.ts';
import { readSentence } from '../../../../designer/src/features/editor/inspector/when/read-sentence.ts';
import { rowListOf } from '../../../../designer/src/features/editor/inspector/when/row-list.ts';
import type { AfterWhen } from '../../../../designer/src/features/editor/inspector/when/sentence.ts';
import { whenInWords } from '../../../../designer/src/ui/year/rule-words.ts';

const SHIPPED = ['alsace-csm-personne', 'mulhouse-csm', 'equipe-pluridisciplinaire', 'microcredit'].flatMap((name) =>
  (['fr', 'en'] as const).map((language) => [name, language] as const),
);
const MULHOUSE = shippedTemplate('mulhouse-csm');

/** Reads a sentence where a step of the template has a date. */
function reader(template: Template, language: 'fr' | 'en') {
  const words = wordsOf(language);
  const say = (text: { fr: string; en?: string } | undefined) => (text ? words.say(text) : '');
  const t = (key: string, values?: Record<string, unknown>) => words.t(key, values);
  return {
    read: (text: string, id: string | null = null): When | null => {
      const step = template.nodes.find((node) => node.id === id) ?? null;
      const list = step === null ? null : rowListOf(template, step);
      const groups = anchorGroups(template, { use: 'other', step, list }, say, t);
      return readSentence(text, { template, groups, say, t });
    },
    say: (when: When) => whenInWords(template, when, say, t),
  };
}

/** The dates of steps that are counted from something by a number; the hour is set beside the sentence. */
function datesOf({ nodes }: Template): { step: string; when: AfterWhen }[] {
  return nodes.flatMap(({ id, due, opens, recurrence, deadline }) => {
    const first = recurrence && 'first' in recurrence ? recurrence.first : undefined;
    const at = deadline && 'at' in deadline ? deadline.at : undefined;
    return [due, opens, first, at].flatMap((when) =>
      when && 'after' in when && when.at === undefined && isCounted(when) ? [{ step: id, when }] : [],
    );
  });
}

const SIGNED = 'node:signature:completed';

function isCounted({ plus = {} }: AfterWhen): boolean {
  return Object.values(plus).every((count) => typeof count === 'number');
}

describe('a date that is typed as a sentence', () => {
  it.each(SHIPPED)('is understood in the very words in which the pages say it (%s, %s)', (name, language) => {
    const template = shippedTemplate(name);
    const { read, say } = reader(template, language);
    const dates = datesOf(template);
    expect(dates.length).toBeGreaterThan(5);
    for (const { step, when } of dates)
      expect({ of: say(when), is: read(say(when), step) }).toEqual({ of: say(when), is: when });
  });

  const spoken: [text: string, when: AfterWhen][] = [
    ['une semaine après l’ouverture du contrat', { after: 'contract:opened', plus: { weeks: 1 } }],
    [
      '2 jours ouvrés avant la fin de la phase Préparation',
      { after: 'phase:preparation:closed', plus: { workingDays: -2 } },
    ],
    ['1 mois et 3 jours après l’étape d’avant', { after: 'reached', plus: { months: 1, days: 3 } }],
    ['3 mois après l’étape d’avant, moins 14 jours', { after: 'reached', plus: { months: 3, days: -14 } }],
    [
      '15 jours après l’étape d’avant, reporté au jour ouvré suivant',
      { after: 'reached', plus: { days: 15 }, roll: 'next' },
    ],
    ['le jour de l’étape d’avant, le mardi qui suit', { after: 'reached', align: 'tuesday' }],
  ];
  it.each(spoken)('“%s”', (text, when) => {
    expect(reader(MULHOUSE, 'fr').read(text, 'definir-bien-etre')).toEqual(when);
  });

  it('takes a title, a word that only one title has, or a kind of which there is one, for the end of that step', () => {
    const { read } = reader(MULHOUSE, 'fr');
    const title = MULHOUSE.nodes.find(({ id }) => id === 'signature')?.title.fr ?? '';
    expect(read(`3 mois après « ${title} »`)).toEqual({ after: SIGNED, plus: { months: 3 } });
    expect(read('six mois après le récit')).toEqual({ after: 'node:recit:completed', plus: { months: 6 } });
    expect(read('3 mois après la signature, au jour ouvré suivant')).toEqual({
      after: SIGNED,
      plus: { months: 3 },
      roll: 'next',
    });
    expect(read('3 mois après la réunion')).toBeNull();
  });

  it('guesses nothing: what is half said, unknown or said of two steps is no date', () => {
    const { read } = reader(MULHOUSE, 'fr');
    for (const text of [
      '',
      '3 mois',
      '3 mois après',
      'bientôt',
      '3 lunes après l’ouverture du contrat',
      'un mois après Noël',
    ])
      expect(read(text)).toBeNull();
    const [first, second] = MULHOUSE.nodes;
    const twice = {
      ...MULHOUSE,
      nodes: MULHOUSE.nodes.map((node) => (node === second ? { ...node, title: first?.title ?? node.title } : node)),
    };
    expect(reader(twice, 'fr').read(`2 jours après « ${first?.title.fr} »`)).toBeNull();
  });
});
