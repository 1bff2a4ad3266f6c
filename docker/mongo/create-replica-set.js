// Run by mongosh. May be run any number of times: it only does what is not done yet.
const { MONGO_ROOT_PASSWORD, MONGO_TRAME_PASSWORD } = process.env;
const PRIMARY_LIMIT_MS = 60000;
const NOT_YET_INITIALIZED = 94;

const root = encodeURIComponent(MONGO_ROOT_PASSWORD);
const admin = connect(`mongodb://root:${root}@mongo:27017/admin?directConnection=true`);

try {
  admin.adminCommand({ replSetGetStatus: 1 });
} catch (error) {
  if (error.code !== NOT_YET_INITIALIZED) throw error;
  admin.adminCommand({ replSetInitiate: { _id: 'trame', members: [{ _id: 0, host: 'mongo:27017' }] } });
}

const limit = Date.now() + PRIMARY_LIMIT_MS;
while (!admin.hello().isWritablePrimary) {
  if (Date.now() > limit) throw new Error('The replica set has no primary.');
  sleep(500);
}

// The password follows the environment, so that it can be replaced; the user reaches this one database only.
const trame = admin.getSiblingDB('trame');
const user = {
  pwd: MONGO_TRAME_PASSWORD,
  roles: [
    { role: 'readWrite', db: 'trame' },
    { role: 'dbAdmin', db: 'trame' },
  ],
};
if (trame.getUser('trame') === null) trame.createUser({ user: 'trame', ...user });
else trame.updateUser('trame', user);
print('The replica set and its user are ready.');
