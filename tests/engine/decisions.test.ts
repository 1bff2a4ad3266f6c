import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, decision, programme, task } from '#tests/support/spec-templates';

type Keys = Parameters<typeof decision>[1];
const EVERYBODY = [{ role: 'beneficiaires' as const, need: 'all' as const }];

/** A body of beneficiaries decides between a, b and c; each leads to a task of its name. */
const body = (keys: Partial<Keys>, people = 4, voices: (string | string[] | null)[] = []) => {
  const template = programme({
    nodes: [
      decision('choix', { method: 'vote', choices: choices('a', 'b', 'c'), who: EVERYBODY, ...keys } as Keys),
      task('a-faire'),
      task('b-faire'),
      task('c-faire'),
    ],
    edges: ['choix -a-> a-faire', 'choix -b-> b-faire', 'choix -c-> c-faire'],
  });
  return voices.reduce(
    (spec, voice, i) => (voice === null ? spec : spec.when(votes(i + 1, voice))),
    given(template, { people: { beneficiaires: people } }),
  );
};
const votes = (n: number, voice: string | string[]) =>
  does(`beneficiaires-${n}`, 'vote', 'choix', { choices: typeof voice === 'string' ? [voice] : voice });

describe('deciding together', () => {
  it('R34 one person may decide alone', () => {
    const alone = programme({
      nodes: [decision('choix', { method: 'one', choices: choices('oui', 'non') }), task('suite')],
      edges: ['choix -oui-> suite'],
    });
    given(alone)
      .when(does('ville-1', 'decide', 'choix', { choices: ['oui'] }))
      .open('suite');
  });

  it('R34 a vote closes on the last answer, and most voices win', () => {
    body({}, 3, ['a', 'b']).open('choix');
    body({}, 3, ['a', 'b', 'a']).open('a-faire').outcome('choix', 'a');
  });

  it('R34 a vote closes at its deadline with the voices there are', () => {
    const deadline = { at: { after: 'contract:opened', plus: { days: 10 } }, then: 'c' };
    body({ deadline }, 4, ['a', 'a', 'b']).when('2007-01-26').open('a-faire');
    body({ deadline }, 4).when('2007-01-26').open('c-faire');
  });

  it('R34 a tie goes to what the programme says of ties, or to the default', () => {
    body({ ties: 'c' }, 2, ['a', 'b']).open('c-faire');
    body({ default: 'b' }, 2, ['a', 'b']).open('b-faire');
    body({ ties: 'c', default: 'b' }, 2, ['a', 'b']).open('c-faire');
  });

  it('R34 a threshold may be of the voices cast', () => {
    const threshold = { of: 'cast' as const, percent: 60 };
    body({ threshold, default: 'c' }, 5, ['a', 'a', 'a', 'b', 'b']).open('a-faire');
    body({ threshold, default: 'c' }, 5, ['a', 'a', 'b', 'b', 'c']).open('c-faire');
  });

  it('R34 or of the people entitled, whether they came or not', () => {
    const threshold = { of: 'entitled' as const, percent: 50 };
    const deadline = { at: { after: 'contract:opened', plus: { days: 10 } }, then: 'c' };
    body({ threshold, deadline, default: 'c' }, 6, ['a', 'a', 'b']).when('2007-01-26').open('c-faire');
    body({ threshold, deadline, default: 'c' }, 6, ['a', 'a', 'a', 'b']).when('2007-01-26').open('a-faire');
  });

  it('R34 those who step out count no more, nor among the entitled', () => {
    const threshold = { of: 'entitled' as const, percent: 60 };
    const start = body({ threshold, default: 'c' }, 4).when(does('beneficiaires-1', 'declareConflict', 'choix'));
    start.then({ type: 'Recused', seat: 'beneficiaires.1' }, { type: 'ItemClosed', why: 'recused' });
    // Two of three are 67 %; two of four would be 50 %.
    start.when(votes(2, 'a'), votes(3, 'a'), votes(4, 'b')).open('a-faire');
  });

  it('R34 whoever stepped out has no say any more', () => {
    const out = body({}, 3);
    const item = out.items('choix')[0]?.id ?? '';
    out
      .when(does('beneficiaires-1', 'declareConflict', 'choix'))
      .when(does('beneficiaires-1', 'vote', 'choix', { item, choices: ['a'] }))
      .rejected('ITEM_CLOSED');
  });

  it('R29 stepping out is of the person: whoever takes her seat may vote', () => {
    body({}, 3)
      .when(does('beneficiaires-1', 'declareConflict', 'choix'))
      .when(says('ville-1', { type: 'replaceParty', seat: 'beneficiaires.1', person: 'nouvelle' }))
      .asks('choix', 'nouvelle', 'beneficiaires-2', 'beneficiaires-3');
  });

  it('R34 without its quorum a vote goes to its default', () => {
    const deadline = { at: { after: 'contract:opened', plus: { days: 10 } }, then: 'c' };
    body({ quorum: 3, deadline }, 4, ['a', 'a']).when('2007-01-26').open('c-faire');
    body({ quorum: { percent: 50 }, deadline }, 4, ['a', 'a'])
      .when('2007-01-26')
      .open('a-faire');
  });

  it('R34 members who advise have no voice', () => {
    const template = programme({
      nodes: [
        decision('choix', {
          method: 'vote',
          choices: choices('a', 'b'),
          who: [
            { role: 'beneficiaires', need: 'all' },
            { role: 'animateurs', need: 'all' },
          ],
          consultative: ['animateurs'],
        }),
      ],
    });
    given(template, { people: { beneficiaires: 1, animateurs: 2 } })
      .when(
        does('animateurs-1', 'vote', 'choix', { choices: ['b'] }),
        does('animateurs-2', 'vote', 'choix', { choices: ['b'] }),
      )
      .when(does('beneficiaires-1', 'vote', 'choix', { choices: ['a'] }))
      .outcome('choix', 'a');
  });

  it('R34 several outcomes may be kept at once', () => {
    body({ multiple: true, threshold: { of: 'cast', percent: 50 } }, 2, [
      ['a', 'b'],
      ['a', 'c'],
    ]).open('a-faire', 'b-faire', 'c-faire');
    body({ multiple: true, threshold: { of: 'cast', percent: 60 } }, 2, [
      ['a', 'b'],
      ['a', 'c'],
    ]).open('a-faire');
    body({}, 2)
      .when(votes(1, ['a', 'b']))
      .rejected('CHOICES_OUT_OF_BOUNDS');
  });

  it('R34 consensus is everybody, or the default', () => {
    body({ method: 'consensus', default: 'c' }, 3, ['a', 'a', 'a']).open('a-faire');
    body({ method: 'consensus', default: 'c' }, 3, ['a', 'a', 'b']).open('c-faire');
  });

  it('R34 in a ranking each place counts', () => {
    // a: 2 + 0 + 1 points over c; b: 1 + 2 + 2; c: 0 + 1 + 0.
    body({ method: 'rank' }, 3, [
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
      ['b', 'a', 'c'],
    ]).open('b-faire');
  });

  it('R34 scores are added up', () => {
    const scores = (n: number, values: object) => does(`beneficiaires-${n}`, 'vote', 'choix', { scores: values });
    body({ method: 'score' }, 2)
      .when(scores(1, { a: 5, b: 3 }), scores(2, { a: 1, b: 4 }))
      .open('b-faire');
    body({ method: 'score', ties: 'c' }, 2)
      .when(scores(1, { a: 5 }), scores(2, { b: 5 }))
      .open('c-faire');
  });

  it('R34 a draw is made with a seed that is in the event, so that anybody can draw again', () => {
    const template = programme({ nodes: [decision('tirage', { method: 'lot', choices: choices('a', 'b', 'c') })] });
    const drawn = given(template).when(does('ville-1', 'decide', 'tirage', {}));
    const [answer] = drawn.all('ItemAnswered');
    expect(answer?.data?.seed).toBe('act-1');
    expect(['a', 'b', 'c']).toContain(drawn.state.outcomes.tirage?.[0]);
  });

  it('R34 an answer names choices that exist, and at least one', () => {
    body({}).when(votes(1, 'z')).rejected('CHOICE_UNKNOWN');
    body({}).when(votes(1, [])).rejected('ANSWER_INCOMPLETE');
    body({ method: 'score' })
      .when(does('beneficiaires-1', 'vote', 'choix', {}))
      .rejected('ANSWER_INCOMPLETE');
  });

  it('R31 the list of a decision is frozen when it opens', () => {
    const open = body({ threshold: { of: 'entitled', percent: 50 } }, 2);
    expect(open.runs('choix')[0]?.entitled).toEqual(['beneficiaires.1', 'beneficiaires.2']);
  });
});
