import { mongo } from 'mongoose';
import { type Place, portOf, programOf, type ServiceDefinition } from './service.ts';

const REPLICA_SET = 'trame';
const DATABASE = 'trame';
const ALREADY_INITIALIZED = 23;

/**
 * MongoDB, or SecantusDB which speaks its protocol, always as a replica set of one member: transactions and change
 * streams need one. `directConnection` keeps the driver on this address whatever name the member gives itself.
 */
export const mongoService: ServiceDefinition<'mongo'> = {
  name: 'mongo',
  program: 'mongo',
  portNames: ['mongo'],
  fromEnvironment: (env) => {
    const uri = env['MONGODB_URI'];
    return uri === undefined || uri === '' ? undefined : { uri };
  },
  launch: (place) => {
    const program = programOf(place);
    const args = program.flavour === 'mongod' ? mongodArguments(place) : secantusArguments(place);
    return { command: program.command, args: [...program.args, ...args], env: program.env };
  },
  address: (place) => ({
    uri: `mongodb://127.0.0.1:${portOf(place, 'mongo')}/${DATABASE}?directConnection=true&w=majority&journal=true`,
  }),
  checkReady: async ({ uri }) => {
    const client = new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 1000, connectTimeoutMS: 1000 });
    try {
      await client.connect();
      await makePrimary(client, new URL(uri).host);
      await client
        .db()
        .collection('readiness')
        .updateOne({}, { $set: { checkedAt: new Date() } }, { upsert: true });
    } finally {
      await client.close();
    }
  },
  readyLimitMs: 60_000,
  stopGraceMs: 10_000,
};

function secantusArguments(place: Place): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(portOf(place, 'mongo'))],
    ...['--storage-path', place.folder.mongoData, '--log-level', 'WARNING'],
    // Without it, acknowledged transactions were lost over kill -9; with it, none of 4,000.
    '--sync-on-commit',
  ];
}

function mongodArguments(place: Place): readonly string[] {
  return [
    ...['--bind_ip', '127.0.0.1', '--port', String(portOf(place, 'mongo'))],
    ...['--dbpath', place.folder.mongoData, '--replSet', REPLICA_SET, '--quiet'],
    // A replica set of one has nobody to hand over to: do not wait 15 s for it when stopping.
    ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
  ];
}

/** A new `mongod` waits to be told that it is the only member, or that its port has changed since the last run. */
async function makePrimary(client: mongo.MongoClient, host: string): Promise<void> {
  const admin = client.db('admin');
  const hello = await admin.command({ hello: 1 });
  if (hello['isWritablePrimary'] === true) return;
  const members = [{ _id: 0, host }];
  try {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members } });
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== ALREADY_INITIALIZED) throw error;
    const { config } = await admin.command({ replSetGetConfig: 1 });
    if (config.members[0].host !== host) await admin.command({ replSetReconfig: { ...config, members }, force: true });
  }
  throw new Error('the replica set has no primary yet');
}
