import { describe, expect, it } from '@jest/globals';
import type { Sent } from '../../designer/src/api-client/files.ts';
import { RequestProblem } from '../../designer/src/api-client/request.ts';
import type { FormField, GivenFile } from '../../designer/src/api-client/types.ts';
import { changesForAct, valuesForAct } from '../../designer/src/features/acts/fields/values.ts';
import { createUpload, type UploadState } from '../../designer/src/features/acts/files/upload.ts';

const photo = new File(['photo'], 'atelier.jpg', { type: 'image/jpeg' });
const given: GivenFile = {
  ...{ id: 'f', file: 'f', digest: 'd', name: 'atelier.jpg', type: 'image/jpeg', size: 5 },
};
const away = () => new RequestProblem({ code: 'AWAY', title: '', status: 0 }, null);
const refused = () => new RequestProblem({ code: 'FILE_TYPE_REFUSED', title: 'Non.', status: 415 }, null);

/** A line on which each attempt ends as told, and a clock that is moved by hand. */
function line(...ends: (GivenFile | Error)[]) {
  const sent: Sent[] = [];
  let waiting: (() => void) | null = null;
  const ports = {
    prepare: async (file: File) => ({ bytes: file, picture: null }),
    send: async (one: Sent) => {
      sent.push(one);
      const end = ends.shift();
      if (end === undefined || end instanceof Error) throw end ?? away();
      return end;
    },
    later: (run: () => void) => {
      waiting = run;
      return () => (waiting = null);
    },
  };
  return { sent, ports, networkBack: () => waiting?.(), isWaiting: () => waiting !== null };
}

const begun = (...ends: (GivenFile | Error)[]) => {
  const way = line(...ends);
  const upload = createUpload('c', photo, way.ports);
  const states: UploadState['is'][] = [];
  upload.subscribe(() => states.push(upload.state().is));
  const settled = () => upload.given().then(String, String);
  return { ...way, upload, states, settled };
};

describe('a file on its way', () => {
  it('arrives once, and the act carries its reference', async () => {
    const { upload, sent } = begun(given);
    expect(await upload.given()).toEqual(given);
    expect(upload.state()).toEqual({ is: 'given', file: given });
    expect(sent).toHaveLength(1);
  });

  it('leaves by itself when the network is back, under the same key: it is one file', async () => {
    const { upload, sent, networkBack, settled, states } = begun(away(), given);
    await settled();
    expect(upload.state().is).toBe('waiting');
    networkBack();
    expect(await upload.given()).toEqual(given);
    expect(sent.map(({ key }) => key)).toEqual([sent[0]?.key, sent[0]?.key]);
    expect(states).toEqual(['leaving', 'waiting', 'given']);
  });

  it('that was refused says why, and is not sent again by itself', async () => {
    const { upload, settled, isWaiting } = begun(refused());
    await settled();
    expect(upload.state()).toMatchObject({ is: 'refused', error: { problem: { code: 'FILE_TYPE_REFUSED' } } });
    expect(isWaiting()).toBe(false);
  });

  it('that was stopped tells nothing more, and does not try again', async () => {
    const { upload, sent, networkBack, settled, states } = begun(away(), given);
    await settled();
    upload.stop();
    networkBack();
    upload.again();
    expect(sent).toHaveLength(1);
    expect(states.at(-1)).toBe('waiting');
  });
});

describe('what an act carries of a file', () => {
  const there = { file: 'old', name: 'ancien.pdf', type: 'application/pdf', size: 9 };
  const field = (value: unknown): FormField => ({
    ...{ id: 'photo', type: 'file', title: { fr: 'Photo' }, required: false, choices: null, value },
  });
  const keep = async () => ({ id: 't', digest: 't' });

  it('is its reference, once it has arrived', async () => {
    const { upload } = begun(given);
    expect(await valuesForAct([field(null)], { photo: upload }, keep)).toEqual({ photo: { id: 'f', digest: 'd' } });
  });

  it('is nothing while nothing answers: the act does not leave without it', async () => {
    const { upload } = begun(away());
    await expect(valuesForAct([field(null)], { photo: upload }, keep)).rejects.toMatchObject({
      problem: { status: 0 },
    });
  });

  it('is nothing for one that stands there already, and says so of one that was taken away', async () => {
    expect(await valuesForAct([field(there)], { photo: there }, keep)).toEqual({});
    expect(await valuesForAct([field(there)], { photo: null }, keep)).toEqual({ photo: null });
    expect(await valuesForAct([field(null)], { photo: null }, keep)).toEqual({});
    expect(await changesForAct([field(there)], { photo: there }, keep)).toEqual({});
    expect(await changesForAct([field(there)], { photo: null }, keep)).toEqual({ photo: null });
    const { upload } = begun(given);
    expect(await changesForAct([field(there)], { photo: upload }, keep)).toEqual({ photo: { id: 'f', digest: 'd' } });
  });
});
