import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { entryIdentities } from '../../../src/features/identity.ts';
import { FERRY } from './sample.ts';

const identities = (text: string): readonly string[] => entryIdentities(read(text, {}));
const NEW = '22:05 - Choir sings at the pier\n\nThe choir of the islands sang at the pier on Wednesday, the Anselm Courier reported.\n\n';
const at = (text: string, before: string, put: string): string => text.replace(before, `${put}${before}`);

describe('an entry', () => {
  it('is known again, wherever it stands', () => {
    const before = identities(FERRY);
    expect(new Set(before).size).toBe(before.length);
    const prepended = identities(at(FERRY, '21:40', NEW));
    expect(prepended.filter((identity) => !before.includes(identity))).toEqual(['22:05 choir sings at the pier']);
    expect(before.every((identity) => prepended.includes(identity))).toBe(true);
    expect(identities(FERRY.replaceAll('\n', '\r\n'))).toEqual(before);
  });

  it('that begins like an older one is the new one of the two', () => {
    const twins = identities(at(at(FERRY, '21:40', NEW), '22:05', NEW));
    expect(twins.slice(0, 2)).toEqual(['22:05 choir sings at the pier 2', '22:05 choir sings at the pier']);
  });
});
