import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { field, programme, task } from '#tests/support/spec-templates';

describe('consents', () => {
  const images = programme({
    fields: [field('images', 'consent', { of: 'beneficiaires' }), field('partage', 'consent')],
    nodes: [
      task('accueil'),
      task('publier', {
        waitFor: {
          all: [
            { outcome: 'accueil', is: 'done' },
            { field: 'partage', op: 'eq', value: true },
          ],
        },
      }),
    ],
  });
  const give = (by: string, more = {}) => says(by, { type: 'giveConsent', field: 'partage', ...more });
  const accueil = does('ville-1', 'complete', 'accueil');

  it('R33 what needs a consent waits until it is given', () => {
    given(images)
      .when(accueil)
      .open()
      .when(give('ville-1'))
      .then({ type: 'ConsentGiven', field: 'partage' })
      .open('publier');
  });

  it('R33 a consent withdrawn is none', () => {
    given(images)
      .when(give('ville-1'), says('ville-1', { type: 'withdrawConsent', field: 'partage' }), accueil)
      .open();
  });

  it('R33 a consent given until a day is given to its end, and none after', () => {
    given(images)
      .when(give('ville-1', { until: '2007-02-01' }), '2007-02-01T23:59', accueil)
      .open('publier');
    given(images)
      .when(give('ville-1', { until: '2007-02-01' }), '2007-02-02T00:00', accueil)
      .open();
  });

  it('R33 a consent of a person is given and withdrawn by her alone', () => {
    const start = given(images, { people: { beneficiaires: 2 } });
    start
      .when(says('beneficiaires-1', { type: 'giveConsent', field: 'images' }))
      .then({ type: 'ConsentGiven', field: 'images', of: 'beneficiaires-1' })
      .when(says('beneficiaires-1', { type: 'withdrawConsent', field: 'images' }))
      .then({ type: 'ConsentWithdrawn', of: 'beneficiaires-1' });
    start
      .when(says('beneficiaires-2', { type: 'giveConsent', field: 'images', of: 'beneficiaires-1' }))
      .rejected('ACTOR_NOT_ALLOWED');
    start
      .when(says('ville-1', { type: 'setField', field: 'images', of: 'beneficiaires-1', value: true }))
      .rejected('FIELD_NOT_EDITABLE_HERE');
    expect(start.state.fields).toEqual({});
  });

  it('R33 a consent that was never given cannot be withdrawn', () => {
    given(images)
      .when(says('ville-1', { type: 'withdrawConsent', field: 'partage' }))
      .rejected('VALUE_INVALID');
  });

  it('R33 a consent can be taken back at any time, by somebody who left too', () => {
    given(images, { people: { beneficiaires: 2 } })
      .when(says('beneficiaires-2', { type: 'giveConsent', field: 'images' }))
      .when(says('beneficiaires-2', { type: 'withdraw', seat: 'beneficiaires.2' }))
      .when(says('beneficiaires-2', { type: 'withdrawConsent', field: 'images' }))
      .then({ type: 'ConsentWithdrawn', field: 'images', of: 'beneficiaires-2' });
  });
});
