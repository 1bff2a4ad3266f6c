// `npm start`, `npm run doctor`, `npm run reset`. The worker must run in UTC: said here, because saying it in
// package.json would not work on Windows. One process, so that Ctrl-C is heard once.
import { register } from 'tsx/esm/api';

process.env.TZ = 'UTC';
register();
await import('../embedded/main.ts');
