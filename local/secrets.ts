import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SecretProperties {
  readonly GenerateSecretString?: { readonly GenerateStringKey?: string };
}

/** The key under which a secret waits for what a person puts in; here that is the token for the X that is read. */
const FOR_A_PERSON = 'notYetSet';

/** The text of a secret: the token for X, or what AWS would make, made once and kept in the folder. */
export function secretOf({ GenerateSecretString }: SecretProperties, xToken: string, folder: string): string {
  const key = GenerateSecretString?.GenerateStringKey;
  if (key === undefined)
    throw new Error('The local runner knows only secrets with GenerateSecretString and a GenerateStringKey.');
  if (key === FOR_A_PERSON) return JSON.stringify({ bearerToken: xToken });
  return JSON.stringify({ [key]: kept(join(folder, `${key}.secret`)) });
}

function kept(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const made = randomBytes(32).toString('hex');
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}
