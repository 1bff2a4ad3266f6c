import { RequestProblem } from '../../../api-client/request.ts';
import { type Prepared, Unfit } from './prepare.ts';

/** What does not even leave is refused like what the API refuses: in words, wherever it is shown. */
export function saidInWords(prepare: (file: File) => Promise<Prepared>, t: (key: string) => string) {
  return (file: File) =>
    prepare(file).catch((error: unknown) => {
      if (!(error instanceof Unfit)) throw error;
      throw new RequestProblem({ code: 'FILE_UNFIT', title: t(`upload.unfit.${error.why}`), status: 422 }, null);
    });
}
