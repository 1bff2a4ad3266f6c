import { describe, it } from '@jest/globals';
import { does, given } from '#tests/support/spec';
import { choices, evaluation, meeting, programme, task } from '#tests/support/spec-templates';

describe('meetings', () => {
  const minimum = programme({
    nodes: [
      meeting('comite', {
        who: [
          { role: 'beneficiaires', need: 'all' },
          { role: 'animateurs', need: 'all' },
        ],
        minimum: { beneficiaires: 2, animateurs: 1 },
      }),
      task('compte-rendu'),
      task('reconvoquer'),
    ],
    edges: ['comite -> compte-rendu', 'comite -notHeld-> reconvoquer'],
  });
  const people = { beneficiaires: 3, animateurs: 1 };
  const held = (attendance: Record<string, string>) =>
    does('ville-1', 'recordMeeting', 'comite', { held: true, attendance });

  it('R10 too few of a role means that it was not held', () => {
    given(minimum, { people })
      .when(held({ 'beneficiaires-1': 'present', 'beneficiaires-2': 'present', 'animateurs-1': 'present' }))
      .open('compte-rendu');
    given(minimum, { people })
      .when(held({ 'beneficiaires-1': 'present', 'beneficiaires-2': 'excused', 'animateurs-1': 'present' }))
      .open('reconvoquer');
    given(minimum, { people })
      .when(held({ 'beneficiaires-1': 'present', 'beneficiaires-2': 'present', 'animateurs-1': 'absent' }))
      .open('reconvoquer');
  });

  it('R10 somebody who is stood in for counts as there', () => {
    given(minimum, { people })
      .when(held({ 'beneficiaires-1': 'present', 'beneficiaires-2': 'present', 'animateurs-1': 'delegated' }))
      .open('compte-rendu');
  });

  it('R10 answering the invitation is not coming: the meeting is over when it is recorded', () => {
    const yes = does('beneficiaires-1', 'answerInvitation', 'comite', { answer: 'yes' });
    given(minimum, { people })
      .when(yes)
      .then({ type: 'ItemAnswered', verb: 'answerInvitation', data: { answer: 'yes' } })
      .open('comite')
      .when(does('ville-1', 'recordMeeting', 'comite', { held: false }))
      .open('reconvoquer');
  });

  it('R30 one person calling off does not call off the meeting', () => {
    given(minimum, { people })
      .when(does('beneficiaires-3', 'answerInvitation', 'comite', { answer: 'no' }))
      .open('comite')
      .asks('comite', 'beneficiaires-1', 'beneficiaires-2', 'animateurs-1', 'anybody');
  });
});

describe('evaluations', () => {
  const review = programme({
    nodes: [
      evaluation('bilan', { who: [{ role: 'beneficiaires', need: 'all' }], scale: choices('mal', 'moyen', 'bien') }),
      task('avenant'),
    ],
    edges: ['bilan -> avenant'],
  });
  const answers = (n: number, found: object) => does(`beneficiaires-${n}`, 'evaluate', 'bilan', { answers: found });

  it('R10 each party answers the criteria on the scale, or says that she does not know', () => {
    given(review, { people: { beneficiaires: 2 } })
      .when(answers(1, { logement: 'bien', sante: 'dontKnow' }))
      .open('bilan')
      .when(answers(2, { logement: 'pass' }))
      .open('avenant');
  });

  it('R10 only criteria and levels that exist', () => {
    given(review)
      .when(answers(1, { emploi: 'bien' }))
      .rejected('CHOICE_UNKNOWN');
    given(review)
      .when(answers(1, { logement: 'parfait' }))
      .rejected('CHOICE_UNKNOWN');
  });

  it('R10 a review that asks for it hears how one sees the others, and which promises are kept', () => {
    const crossed = programme({
      nodes: [evaluation('bilan', { scale: choices('mal', 'bien'), views: ['self', 'others'], commitments: true })],
      commitments: [{ id: 'salle', by: 'ville', to: ['beneficiaires'], text: { fr: 'La Ville prête une salle.' } }],
    });
    const said = { logement: 'bien', 'others~logement': 'mal', 'promise~salle': 'notAvailable' };
    const view = (found: object) => does('ville-1', 'evaluate', 'bilan', { answers: found });
    given(crossed)
      .when(view(said))
      .then({ type: 'ItemAnswered', data: { answers: said } });
    for (const wrong of [
      { 'promise~salle': 'bien' },
      { 'promise~autre': 'kept' },
      { 'others~emploi': 'bien' },
      { logement: 'kept' },
    ]) {
      given(crossed).when(view(wrong)).rejected('CHOICE_UNKNOWN');
    }
  });

  it('R10 a review that asks only for oneself hears nothing of the others or of promises', () => {
    given(review)
      .when(answers(1, { 'others~logement': 'bien' }))
      .rejected('CHOICE_UNKNOWN');
    given(review)
      .when(answers(1, { 'promise~salle': 'kept' }))
      .rejected('CHOICE_UNKNOWN');
  });

  it('R10 words for oneself are apart from words for the group', () => {
    const [text, ownText] = ['a', 'b'].map((id) => ({ id: id.repeat(32), digest: id.repeat(64) }));
    given(review)
      .when(does('beneficiaires-1', 'evaluate', 'bilan', { answers: {}, text, ownText }))
      .then({ type: 'ItemAnswered', data: { text, ownText } });
  });
});
