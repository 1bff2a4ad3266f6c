// Stands for the API: answers its health question, and says in the mail catcher's terms nothing at all.
import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ok'));
server.listen(Number(process.env.API_PORT), process.env.API_HOST);
process.once('SIGTERM', () => {
  console.log(`api stopped at ${Date.now()}`);
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
