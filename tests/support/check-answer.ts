import { answerOf } from '#api/openapi/document';
import { ROUTES } from '#api/routes/all';

const doors = ROUTES.map((route) => ({
  route,
  address: new RegExp(`^/api/v1${route.path.replaceAll(/:[a-z]+/g, '[^/]+')}$`),
}));

/** Every good answer that a test gets must be what the description of the API says of it. */
export function checkAnswer(method: string, path: string, status: number, body: unknown): void {
  if (status >= 300) return;
  const [address = ''] = path.split('?', 1);
  // A fixed address comes before one with a name in it: `/board/today` is no `/board/:something`.
  const found = doors.find((door) => door.route.method === method.toLowerCase() && door.address.test(address));
  const answer = found && answerOf(found.route);
  if (answer === undefined || typeof answer === 'string') return;
  const read = answer.safeParse(body);
  if (!read.success) throw new Error(`${method} ${address} answers otherwise than described: ${read.error.message}`);
}
