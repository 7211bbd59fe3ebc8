/** What a resource of the template is on this machine. */
export interface Physical {
  readonly ref: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface Scope {
  /** By logical ID. */
  physical(id: string): Physical | undefined;
  exported(name: string): string | undefined;
}

export const ACCOUNT = '000000000000';

const PSEUDO = (region: string): Readonly<Record<string, string>> => ({
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': region,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
});

/**
 * Replaces the intrinsic functions of a template by what they stand for here.
 * @throws Error for an intrinsic function, resource or attribute that this runner does not know.
 */
export function resolve(value: unknown, scope: Scope, region: string): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope, region));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [];
  if (
    entries.length === 1 &&
    name !== undefined &&
    (name === 'Ref' || name.startsWith('Fn::') || name === 'Condition')
  ) {
    return intrinsic(name, argument, scope, region);
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, resolve(item, scope, region)]));
}

function intrinsic(name: string, argument: unknown, scope: Scope, region: string): unknown {
  const inner = (item: unknown) => resolve(item, scope, region);
  switch (name) {
    case 'Ref':
      return reference(String(argument), scope, region);
    case 'Fn::GetAtt': {
      const [id = '', attribute = ''] = Array.isArray(argument)
        ? argument.map(String)
        : String(argument).split('.');
      return attributeOf(id, attribute, scope);
    }
    case 'Fn::Join': {
      const [separator, parts] = argument as [string, unknown];
      return (inner(parts) as unknown[]).map(String).join(separator);
    }
    case 'Fn::Sub': {
      if (typeof argument !== 'string')
        throw new Error('Fn::Sub with a map of variables is not known to the local runner.');
      return argument.replace(/\$\{([^}!]+)\}/g, (_, variable: string) =>
        variable.includes('.')
          ? attributeOf(...splitOnce(variable), scope)
          : reference(variable, scope, region),
      );
    }
    case 'Fn::Select': {
      const [index, list] = argument as [unknown, unknown];
      return (inner(list) as unknown[])[Number(inner(index))];
    }
    case 'Fn::Split': {
      const [separator, text] = argument as [string, unknown];
      return String(inner(text)).split(separator);
    }
    case 'Fn::ImportValue': {
      const wanted = String(inner(argument));
      const value = scope.exported(wanted);
      if (value === undefined) throw new Error(`No stack exports "${wanted}".`);
      return value;
    }
    default:
      throw new Error(`The local runner does not know the intrinsic function ${name}.`);
  }
}

function splitOnce(text: string): [string, string] {
  const dot = text.indexOf('.');
  return [text.slice(0, dot), text.slice(dot + 1)];
}

function reference(id: string, scope: Scope, region: string): string {
  const known = PSEUDO(region)[id] ?? scope.physical(id)?.ref;
  if (known === undefined) throw new Error(`The local runner has nothing for Ref "${id}".`);
  return known;
}

function attributeOf(id: string, attribute: string, scope: Scope): string {
  const known = scope.physical(id)?.attributes?.[attribute];
  if (known === undefined) throw new Error(`The local runner has no attribute "${attribute}" of "${id}".`);
  return known;
}
