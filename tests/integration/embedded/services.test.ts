import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Connection } from '@temporalio/client';
import mongoose from 'mongoose';
import { createTransport } from 'nodemailer';
import { type Services, startServices } from '#embedded/services';
import { environmentWithoutServices, temporaryFolder } from './fixtures.ts';

jest.setTimeout(120_000);

const folder = temporaryFolder();
const env = environmentWithoutServices();
const options = { dir: folder.dir, want: ['temporal', 'mongo', 'mail'], quiet: true, env } as const;
let services: Services<'temporal' | 'mongo' | 'mail'>;

beforeAll(async () => {
  // The first start of a fresh checkout installs the servers.
  services = await startServices(options);
}, 600_000);

afterAll(async () => {
  await services.stop({ atOnce: true });
  folder.remove();
});

describe('Temporal', () => {
  test('knows the namespace and the search attributes, and keeps a contract over kill -9', async () => {
    const { address, namespace } = services.temporal;
    const workflowId = 'contract/2f1c';
    const connection = await Connection.connect({ address });
    await connection.workflowService.startWorkflowExecution({
      namespace,
      workflowId,
      requestId: 'once',
      workflowType: { name: 'contract' },
      taskQueue: { name: 'nobody-listens' },
      searchAttributes: { indexedFields: { TrameStatus: keyword('open') } },
    });
    await connection.close();

    await services.kill9('temporal');
    await services.restart('temporal');

    const again = await Connection.connect({ address });
    const { workflowExecutionInfo } = await again.workflowService.describeWorkflowExecution({
      namespace,
      execution: { workflowId },
    });
    await again.close();
    expect(workflowExecutionInfo?.execution?.workflowId).toBe(workflowId);
    expect(Object.keys(workflowExecutionInfo?.searchAttributes?.indexedFields ?? {})).toContain('TrameStatus');
  });
});

describe('the database', () => {
  test('keeps a committed transaction over kill -9, and a change stream goes on where it was', async () => {
    const connection = await mongoose.createConnection(services.mongo.uri).asPromise();
    const journal = connection.collection<{ _id: string }>('journal');
    const stream = journal.watch();
    const seen = changes(stream, 2);
    await stream.tryNext();

    await connection.transaction(async (session) => {
      await journal.insertOne({ _id: 'contract:1' }, { session });
    });
    await services.kill9('mongo');
    await services.restart('mongo');
    await journal.insertOne({ _id: 'contract:2' });

    expect(await seen).toEqual(['contract:1', 'contract:2']);
    expect(await journal.countDocuments()).toBe(2);
    await stream.close();
    await connection.close();
  });
});

describe('the mail catcher', () => {
  test('keeps a reminder over kill -9', async () => {
    const transport = createTransport(services.mail.smtpUrl);
    const reminder = { from: 'trame@mulhouse.example', to: 'ville@mulhouse.example', subject: 'Réunion de pilotage' };
    await transport.sendMail({ ...reminder, text: 'Répondez ici : https://trame.example/a?b=1' });

    await services.kill9('mail');
    await services.restart('mail');

    const answer = await fetch(`${services.mail.httpUrl}/messages?to=ville@mulhouse.example`);
    expect(await answer.json()).toMatchObject([{ subject: 'Réunion de pilotage', to: ['ville@mulhouse.example'] }]);
  });
});

describe('a second start', () => {
  test('on the same folder is refused while the first runs', async () => {
    await expect(startServices(options)).rejects.toMatchObject({ code: 'FOLDER_IN_USE', holderPid: process.pid });
  });

  test('after a stop finds the same ports again', async () => {
    const { temporal, mongo, mail } = services;
    await services.stop();
    services = await startServices(options);
    expect({ ...services.temporal, ...services.mongo, ...services.mail }).toEqual({ ...temporal, ...mongo, ...mail });
  });
});

function keyword(value: string) {
  return {
    metadata: { encoding: Buffer.from('json/plain'), type: Buffer.from('Keyword') },
    data: Buffer.from(JSON.stringify(value)),
  };
}

async function changes(stream: AsyncIterable<unknown>, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const change of stream as AsyncIterable<{ documentKey: { _id: string } }>) {
    ids.push(change.documentKey._id);
    if (ids.length === count) return ids;
  }
  return ids;
}
