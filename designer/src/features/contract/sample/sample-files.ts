import type { FileLine } from '../../../api-client/types.ts';
import { CLAIRE, ME } from '../../acts/samples.ts';

const title = (fr: string, en: string) => ({ fr, en });

/** Files of a contract: one of everybody, one of one person, one in a list, one that was erased. */
export const sampleFiles: FileLine[] = [
  {
    ...{ file: 'a'.repeat(32), name: 'atelier-cuisine.jpg', type: 'image/jpeg', size: 240_000, list: null, of: null },
    ...{ title: title('Photo de l’atelier', 'Photo of the workshop'), by: CLAIRE, mayErase: false },
  },
  {
    ...{ file: 'b'.repeat(32), name: 'attestation.pdf', type: 'application/pdf', size: 1_240_000, list: null },
    ...{ title: title('Attestation', 'Certificate'), by: CLAIRE, of: ME, mayErase: true },
  },
  {
    ...{
      file: 'c'.repeat(32),
      name: 'devis_complet_cuisine_partagee_quartier_canal_2009.txt',
      type: 'text/plain',
      size: 900,
      of: null,
      by: ME,
      mayErase: true,
    },
    ...{ title: title('Devis', 'Estimate'), list: title('Actions proposées', 'Proposed actions') },
  },
  {
    ...{ file: 'd'.repeat(32), name: null, type: 'image/png', size: 9_000, list: null, of: null, by: ME },
    ...{ title: title('Plan', 'Plan'), mayErase: false },
  },
];
