import { describe, expect, it } from '@jest/globals';
import { compose, type Letterhead, type Line } from '#messaging/compose';

const head: Letterhead = {
  to: 'nadia@exemple.fr',
  pageUrl: 'https://trame.exemple.fr',
  today: '2027-03-17',
  rehearsal: false,
};
const nadia = { name: 'Nadia', language: 'fr' } as const;
const line = (change: Partial<Line['row']> = {}, title = 'Dire comment ça va'): Line => ({
  row: { purpose: 'rung', to: 'assignee', due: '2027-03-24', forColleague: false, ...change },
  title,
  names: ['AMAP'],
});
const sentence = (change: Partial<Line['row']>) => compose(nadia, [line(change)], head).text.split('\n\n')[1];

describe('a message', () => {
  it('says what, when, and how to say no', () => {
    const { subject, text } = compose(nadia, [line()], head);
    expect(subject).toBe('Une chose vous attend');
    expect(text).toContain('Bonjour Nadia,');
    expect(text).toContain('Dire comment ça va. Avant mercredi 24 mars.');
    expect(text).toContain('Pour répondre, ou dire que vous ne pouvez pas\u00a0:\nhttps://trame.exemple.fr');
  });

  it('blames nobody for a date that is past, and offers help', () => {
    expect(sentence({ due: '2027-03-16' })).toBe(
      'Dire comment ça va. La date est passée depuis hier. On peut le faire avec vous.',
    );
    expect(sentence({ due: '2027-03-14' })).toContain('depuis 3 jours');
    expect(sentence({ due: '2027-03-17' })).toContain('C’est aujourd’hui.');
  });

  it('tells a coordinator whose answer is awaited, and colleagues that theirs is', () => {
    expect(sentence({ to: 'coordinator', due: '2027-03-10' })).toBe(
      'Dire comment ça va\u00a0: réponse attendue depuis 7 jours (AMAP).',
    );
    expect(sentence({ to: 'organisation', forColleague: true, due: '2027-03-07' })).toContain('votre structure');
  });

  it('makes one message of many things, and says the same thing once', () => {
    const { subject, text } = compose(nadia, [line(), line(), line({}, 'Signer'), line({ purpose: 'incident' })], head);
    expect(subject).toBe('3 choses vous attendent');
    expect(text.match(/Dire comment ça va/g)).toHaveLength(1);
    expect(text).toContain('- Un contrat attend une décision de votre part.');
  });

  it('shows that it comes from a rehearsal, and of which day', () => {
    const { subject, text } = compose(nadia, [line()], { ...head, rehearsal: true });
    expect(subject).toBe('[Essai] Une chose vous attend');
    expect(text).toContain('Ceci est un essai. Le message partirait mercredi 17 mars.');
  });

  it('speaks English to those who read English', () => {
    const { subject, text } = compose({ name: 'Ann', language: 'en' }, [line({ due: '2027-03-14' }, 'Sign')], head);
    expect(subject).toBe('One thing is waiting for you');
    expect(text).toContain('Sign. The date was 3 days ago. We can do it with you.');
  });
});
