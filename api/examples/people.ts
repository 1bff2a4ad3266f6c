import { createHash } from 'node:crypto';
import type { OrganisationDocument } from '#store/collections/organisations';
import type { NewPerson } from '#store/people';

/** The id of an example: the same on every machine, so that seeding twice changes nothing. */
export function exampleId(name: string): string {
  return createHash('sha256').update(`trame/example:${name}`).digest('hex').slice(0, 32);
}

type Organisation = Omit<OrganisationDocument, '_id' | 'createdAt'> & { id: string };

/** Invented organisations of the kinds that sign such contracts. */
const ORGANISATIONS = {
  ville: ['Ville de Val-sur-Trame', 'town'],
  departement: ['Département de la Haute-Trame', 'department'],
  ccas: ['CCAS de Val-sur-Trame', 'town'],
  tisserands: ['Centre social des Tisserands', 'association'],
  budget: ['Association Budget Clair', 'association'],
  paniers: ['Les Paniers du Ried', 'association'],
  equitable: ['Comptoir Équitable', 'shop'],
  epicerie: ['Épicerie solidaire du Canal', 'association'],
  consommation: ['Chambre des Consommateurs', 'association'],
  banque: ['Banque coopérative des Deux Rives', 'bank'],
  ecoute: ['Écoute et Coaching', 'association'],
  atelier: ['Atelier d’insertion La Navette', 'employer'],
} as const;
type OrganisationKey = keyof typeof ORGANISATIONS;

export const EXAMPLE_ORGANISATIONS: readonly Organisation[] = Object.entries(ORGANISATIONS).map(
  ([key, [name, kind]]) => ({ id: exampleId(`organisation/${key}`), name, kind }),
);

type Reach = 'mail' | 'mail+call' | 'call' | 'letter';
type Line = [name: string, organisation: OrganisationKey | null, reach: Reach, ...duties: NewPerson['duties']];

/** Invented people: some coordinate, some have no e-mail address, all are equal at the table. */
const PEOPLE: readonly Line[] = [
  ['Solène Mittelbrunn', 'ville', 'mail+call', 'coordinator'],
  ['Odile Reimring', 'budget', 'mail+call', 'coordinator'],
  ['Yann Thalwiller', 'ccas', 'mail+call', 'coordinator'],
  ['Emma Drolling', 'departement', 'mail', 'coordinator'],
  ['Ludovic Tressarde', 'ville', 'mail', 'administrator'],
  ['Samira Holveck', null, 'mail+call'],
  ['Jeannot Krantzel', null, 'call'],
  ['Aïcha Bernouin', null, 'mail'],
  ['Lucien Ostwalder', null, 'letter'],
  ['Claire Vonderscher', 'tisserands', 'mail+call'],
  ['Mehdi Arslandi', 'tisserands', 'mail'],
  ['Maud Zellwick', 'ville', 'mail'],
  ['Pascal Ébermont', 'departement', 'mail'],
  ['Rose Finkwiller', 'paniers', 'mail+call'],
  ['Lila Montserault', 'equitable', 'mail'],
  ['Dorian Achenau', 'epicerie', 'mail+call'],
  ['Nora Steinmatt', 'consommation', 'mail'],
  ['Gaël Romprey', 'banque', 'mail'],
  ['Inès Kollmarin', 'banque', 'mail+call'],
  ['Thaïs Bellorme', 'ecoute', 'mail'],
  ['Bastien Coulvert', 'atelier', 'mail'],
  ['Hervé Quintaval', 'departement', 'mail'],
  ['Victor Sandhousen', 'departement', 'mail'],
  ['Zoé Palfortin', null, 'mail'],
];

/** People to sign in as, one for each kind of place at the table and a few more. */
export const EXAMPLE_PEOPLE: readonly Omit<NewPerson, 'createdAt'>[] = PEOPLE.map(examplePerson);

function examplePerson([name, organisation, reach, ...duties]: Line, place: number): Omit<NewPerson, 'createdAt'> {
  const hasMail = reach.startsWith('mail');
  const hasPhone = reach.endsWith('call');
  return {
    id: exampleId(`person/${name}`),
    name,
    email: hasMail ? `${mailName(name)}@exemple.test` : null,
    // Numbers that are kept for fiction.
    phone: hasPhone ? `+33 1 99 00 ${String(10 + place)} 00` : null,
    address: reach === 'letter' ? '1 rue du Métier, 00000 Val-sur-Trame' : null,
    language: 'fr',
    channels: [
      ...(hasMail ? ['mail' as const] : []),
      ...(hasPhone ? ['call' as const] : []),
      ...(reach === 'letter' ? ['letter' as const] : []),
    ],
    organisation: organisation === null ? null : exampleId(`organisation/${organisation}`),
    duties,
    easyRead: false,
    active: true,
  };
}

function mailName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');
}
