import type { Request, Response } from 'express';
import type { Settings } from '../ports.ts';

/** How long a session lasts. It is not prolonged by reading: a GET changes nothing. */
export const SESSION_MS = 12 * 60 * 60 * 1000;

const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** The token the browser sent, if it looks like one of ours. */
export function tokenOf(request: Request, settings: Settings): string | null {
  const name = cookieName(settings);
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value !== undefined && TOKEN.test(value)) return value;
  }
  return null;
}

export function setToken(response: Response, token: string, settings: Settings): void {
  response.cookie(cookieName(settings), token, { ...attributes(settings), maxAge: SESSION_MS });
}

export function clearToken(response: Response, settings: Settings): void {
  response.clearCookie(cookieName(settings), attributes(settings));
}

/** `__Host-` binds the cookie to this very host, and needs https. */
function cookieName(settings: Settings): string {
  return isHttps(settings) ? '__Host-trame' : 'trame';
}

function attributes(settings: Settings) {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure: isHttps(settings) } as const;
}

function isHttps({ publicUrl }: Settings): boolean {
  return publicUrl.startsWith('https:');
}
