import { describe, expect, it } from '@jest/globals';
import { plainName } from '#api/files/plain-name';
import { readUpload } from '#api/files/read-upload';
import { typeOfBytes } from '#api/files/type-of-bytes';
import { isUsable } from '#api/files/usable';
import { Problem } from '#api/problem';
import { FILE_LIMITS } from '#schema/vocabulary';
import type { FileDocument } from '#store/collections/files';
import { jpeg, png, webp } from '#tests/support/pictures';

// The numbers are those of the list of attacks that the project keeps.

const PLACE = '47.7508N 7.3359E';

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'taken';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

describe('what a file is', () => {
  it.each([
    ['a letter as PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    ['a photograph', jpeg(), 'image/jpeg'],
    ['a picture', png(), 'image/png'],
    ['a small picture', webp(), 'image/webp'],
    ['words', Buffer.from('Bonjour à tous\nà mardi'), 'text/plain'],
    ['words that speak of a letter', Buffer.from('Voir %PDF-1.7'), 'text/plain'],
  ])('%s is told by its bytes', (_what, bytes, type) => {
    expect(typeOfBytes(bytes)).toBe(type);
  });

  it.each([
    ['53 a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['52 a page that calls itself a photograph', '<!doctype html><script>alert(1)</script>'],
    ['52 a page behind blanks', '\n\n   <html>'],
    ['52 a page behind the mark of its alphabet', '\ufeff<html>'],
    ['a program of a shell', '#!/bin/sh\nrm -rf /'],
    ['a program of a printer', '%!PS-Adobe-3.0'],
  ])('%s is not taken', (_what, text) => {
    expect(codeOf(() => readUpload(Buffer.from(text), 'photo.jpg'))).toBe('FILE_TYPE_REFUSED');
  });

  it.each([
    ['48 a folder of compressed files, where bombs hide', Buffer.from('PK\x03\x04', 'latin1')],
    ['a program', Buffer.from('MZ\x90\0', 'latin1')],
    ['another alphabet', Buffer.from([0xff, 0xfe, 0x41, 0x00])],
    ['45 half a letter', Buffer.from([0xc3])],
    ['a picture of a kind that many machines cannot show', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
  ])('%s is not taken', (_what, bytes) => {
    expect(codeOf(() => readUpload(bytes, 'a.jpg'))).toBe('FILE_TYPE_REFUSED');
  });

  it('is neither empty nor too large, and whole', () => {
    expect(codeOf(() => readUpload(Buffer.alloc(0), 'a.txt'))).toBe('FILE_EMPTY');
    expect(codeOf(() => readUpload(Buffer.alloc(FILE_LIMITS.bytes + 1, 65), 'a.txt'))).toBe('FILE_TOO_LARGE');
    expect(codeOf(() => readUpload(Buffer.alloc(FILE_LIMITS.bytes, 65), 'a.txt'))).toBe('taken');
    for (const whole of [jpeg(), png(), webp()]) {
      expect(codeOf(() => readUpload(whole, 'a'))).toBe('taken');
      // 56: however short it was cut, it is refused and nothing breaks.
      for (let cut = 1; cut <= 20; cut += 1) {
        expect(['FILE_DAMAGED', 'FILE_TYPE_REFUSED']).toContain(
          codeOf(() => readUpload(whole.subarray(0, whole.length - cut), 'a')),
        );
      }
    }
  });

  it('does not loop or break on lengths that lie', () => {
    for (const whole of [jpeg(), png(), webp()]) {
      for (let at = 2; at < whole.length; at += 1) {
        for (const lie of [0x00, 0x7f, 0xff]) {
          const bytes = Buffer.from(whole);
          bytes[at] = lie;
          expect(['taken', 'FILE_DAMAGED', 'FILE_TYPE_REFUSED']).toContain(codeOf(() => readUpload(bytes, 'a')));
        }
      }
    }
  });
});

describe('what a camera writes beside a picture', () => {
  it.each([
    ['a photograph', jpeg],
    ['a picture', png],
    ['a small picture', webp],
  ])('is left out of %s, with whatever stands behind its end', (_what, picture) => {
    const { bytes } = readUpload(picture({ place: PLACE, behind: 'PK\x03\x04<script>' }), 'a');
    expect(bytes.includes(PLACE)).toBe(false);
    expect(bytes.includes('<script>')).toBe(false);
    // What is clean already stays as it is, so that the same file again is the same.
    expect(readUpload(bytes, 'a').bytes.equals(bytes)).toBe(true);
  });

  it('leaves a photograph its colours, and which way is up', () => {
    const turned = readUpload(jpeg({ turned: 6, place: PLACE }), 'a').bytes;
    expect(turned.includes('ICC_PROFILE')).toBe(true);
    expect(turned.includes('Exif')).toBe(true);
    expect(turned.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true);
    expect(readUpload(jpeg({ turned: 1, place: PLACE }), 'a').bytes.includes('Exif')).toBe(false);
    expect(readUpload(jpeg({ turned: 99, place: PLACE }), 'a').bytes.includes('Exif')).toBe(false);
  });
});

describe('what a file is called', () => {
  it.each([
    ['Compte rendu de mars.pdf', 'application/pdf', 'Compte rendu de mars.pdf'],
    ['IMG_0042.HEIC', 'image/jpeg', 'IMG_0042.jpg'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['..\\..\\windows\\system32\\cmd.exe', 'text/plain', 'cmd.txt'],
    ['page.html', 'text/plain', 'page.txt'],
    ['facture.pdf.exe', 'application/pdf', 'facture.pdf.pdf'],
    ['.htaccess', 'text/plain', 'htaccess.txt'],
    ['', 'image/png', 'document.png'],
    ['CON', 'text/plain', 'document CON.txt'],
    ['lpt1.txt', 'text/plain', 'document lpt1.txt'],
    ['a\u202egpj.exe', 'image/jpeg', 'agpj.jpg'],
    ['a\u0000b\r\nSet-Cookie: x', 'text/plain', 'ab Set-Cookie x.txt'],
    ['"><script>.png', 'image/png', 'script.png'],
    ['Élodie à l’atelier.jpeg', 'image/jpeg', 'Élodie à l’atelier.jpg'],
  ] as const)('%j becomes a name that is safe anywhere', (given, type, name) => {
    expect(plainName(given, type)).toBe(name);
  });

  it('58 is of a bounded length, and breaks no letter', () => {
    const long = plainName('😀'.repeat(300), 'application/pdf');
    expect(Array.from(long).length).toBe(FILE_LIMITS.nameCharacters);
    expect(long.endsWith('😀.pdf')).toBe(true);
    expect(plainName(`a${'\u0301'.repeat(50)}`, 'application/pdf')).toBe('document.pdf');
  });
});

describe('who may give a file in an act', () => {
  const HOUR = 3_600_000;
  const file: FileDocument = {
    ...{ _id: 'f', contract: 'c', author: 'anna', at: 0, name: 'a.jpg', type: 'image/jpeg', size: 3 },
    ...{ salt: 's', digest: 'd', waiting: true, places: [] },
  };
  const using = { contract: 'c', person: 'anna', at: HOUR };

  it('is whoever gave it to this contract, while it is there', () => {
    expect(isUsable(file, using)).toBe(true);
    expect(isUsable(file, { ...using, person: 'karim' })).toBe(false);
    expect(isUsable(file, { ...using, contract: 'another' })).toBe(false);
    expect(isUsable({ ...file, salt: null }, using)).toBe(false);
  });

  it('is nobody any more a day before it is swept, unless an act has taken it', () => {
    expect(isUsable(file, { ...using, at: 24 * HOUR })).toBe(false);
    expect(isUsable({ ...file, waiting: false }, { ...using, at: 1_000 * HOUR })).toBe(true);
  });
});
