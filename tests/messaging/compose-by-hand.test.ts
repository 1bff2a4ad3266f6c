import { describe, expect, it } from '@jest/globals';
import { composeByHand, type HandHead, type HandLine } from '#messaging/compose-by-hand';

const head: HandHead = {
  ...{ caller: 'Solène', phone: null, today: '2027-03-17', pageUrl: 'https://trame.exemple.fr', rehearsal: false },
};
const nadia = { name: 'Nadia', language: 'fr' } as const;
const line = (change: Partial<HandLine['row']> = {}, title = 'Dire comment ça va'): HandLine => ({
  row: { purpose: 'rung', to: 'assignee', due: '2027-03-24', forColleague: false, ...change },
  ...{ title, names: [], today: head.today, isPrivate: false },
});

describe('what is told by hand', () => {
  it('says on the telephone who rings up, what, until when, and how to say no; no address to type', () => {
    const words = composeByHand(nadia, 'call', [line()], head);
    expect(words.greeting).toBe('Bonjour Nadia, ici Solène.');
    expect(words.said).toEqual(['Dire comment ça va. Avant mercredi 24 mars.']);
    expect(words.closing.join(' ')).toContain('Si vous ne pouvez pas');
    expect(JSON.stringify(words)).not.toContain('https://');
  });

  it('names in a letter whom to call, with the number where it is known', () => {
    const closing = (phone: string | null) => composeByHand(nadia, 'letter', [line()], { ...head, phone }).closing[0];
    expect(closing('03 89 00 00 00')).toContain('appelez Solène au 03 89 00 00 00');
    expect(closing(null)).not.toContain('null');
  });

  it('blames nobody for a date that is past, and says one thing once', () => {
    const { said } = composeByHand(nadia, 'call', [line({ due: '2027-03-16' }), line({ due: '2027-03-16' })], head);
    expect(said).toEqual(['Dire comment ça va. La date est passée depuis hier. On peut le faire avec vous.']);
  });

  it('tells of a private step neither its name nor its date', () => {
    const { said } = composeByHand(nadia, 'letter', [{ ...line(), isPrivate: true }], head);
    expect(said).toEqual(['Une étape privée de votre contrat attend votre réponse.']);
  });

  it('speaks the language of whoever is told', () => {
    const ann = { name: 'Ann', language: 'en' } as const;
    const words = composeByHand(ann, 'call', [line({}, 'Sign')], head);
    expect([words.language, words.day, words.greeting]).toEqual([
      'en',
      'Wednesday 17 March 2027',
      'Hello Ann, this is Solène.',
    ]);
  });

  it('lets nobody turn the words round: invisible characters of a name or a title are left out', () => {
    const words = composeByHand({ ...nadia, name: 'Na\u202Edia' }, 'call', [line({}, 'Si\u200Bgner\nici')], head);
    expect(words.greeting).toBe('Bonjour Nadia, ici Solène.');
    expect(words.said[0]).toMatch(/^Signer ici\./);
  });

  it('says in a rehearsal that it is one', () => {
    expect(composeByHand(nadia, 'call', [line()], { ...head, rehearsal: true }).notice).toContain('Ceci est un essai.');
  });
});
