/**
 * Event patterns of EventBridge, also used by the filters of event source mappings (Amazon EventBridge User Guide, "Comparison
 * operators for use in event patterns"). A pattern is compiled once; an operator that is not known is an error then, not at
 * the first event.
 */
export type Matcher = (event: unknown) => boolean;
type ValueTest = (value: unknown) => boolean;

/** @throws Error naming the operator or the place in the pattern that is not understood. */
export function compilePattern(pattern: unknown): Matcher {
  return compileObject(pattern, '');
}

function compileObject(pattern: unknown, path: string): Matcher {
  if (typeof pattern !== 'object' || pattern === null || Array.isArray(pattern)) {
    throw new Error(`The event pattern has no object at "${path || '(top)'}".`);
  }
  const parts = Object.entries(pattern).map(([key, value]): Matcher => {
    const at = path === '' ? key : `${path}.${key}`;
    if (key === '$or') return compileOr(value, at);
    const inner = Array.isArray(value) ? anyOf(value, at) : compileObject(value, at);
    return (event) => inner((event as Record<string, unknown> | null | undefined)?.[key]);
  });
  return (event) => parts.every((part) => part(event));
}

function compileOr(value: unknown, path: string): Matcher {
  if (!Array.isArray(value) || value.length === 0)
    throw new Error(`The event pattern needs a list at "${path}".`);
  const options = value.map((option) => compileObject(option, path));
  return (event) => options.some((option) => option(event));
}

/** A field matches when one of its values passes one of the tests. */
function anyOf(tests: readonly unknown[], path: string): Matcher {
  const compiled = tests.map((test) => compileTest(test, path));
  return (value) => {
    const values = Array.isArray(value) && value.length > 0 ? value : [value];
    return compiled.some((test) => values.some(test));
  };
}

function compileTest(test: unknown, path: string): ValueTest {
  if (test === null || ['string', 'number', 'boolean'].includes(typeof test))
    return (value) => value === test;
  const entries = Object.entries(test as object);
  const [operator, operand] = entries[0] ?? [];
  if (entries.length !== 1 || operator === undefined)
    throw new Error(`The event pattern has no single operator at "${path}".`);
  return compileOperator(operator, operand, path);
}

const onText =
  (test: (value: string) => boolean): ValueTest =>
  (value) =>
    typeof value === 'string' && test(value);

function compileOperator(operator: string, operand: unknown, path: string): ValueTest {
  switch (operator) {
    case 'prefix':
    case 'suffix':
    case 'equals-ignore-case':
    case 'wildcard':
      return compileText(operator, operand, path);
    case 'exists':
      return operand === true ? (value) => value !== undefined : (value) => value === undefined;
    case 'numeric':
      return compileNumeric(operand, path);
    case 'anything-but': {
      const excluded = (Array.isArray(operand) ? operand : [operand]).map((test) => compileTest(test, path));
      return (value) => value !== undefined && !excluded.some((test) => test(value));
    }
    default:
      throw new Error(
        `The local runner does not know the operator "${operator}" of the event pattern at "${path}".`,
      );
  }
}

function compileText(operator: string, operand: unknown, path: string): ValueTest {
  if (typeof operand !== 'string')
    throw new Error(`The operator "${operator}" at "${path}" needs a text here.`);
  switch (operator) {
    case 'prefix':
      return onText((value) => value.startsWith(operand));
    case 'suffix':
      return onText((value) => value.endsWith(operand));
    case 'equals-ignore-case':
      return onText((value) => value.toLowerCase() === operand.toLowerCase());
    default: {
      const pattern = new RegExp(
        `^${operand
          .split('*')
          .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
          .join('.*')}$`,
        's',
      );
      return onText((value) => pattern.test(value));
    }
  }
}

function compileNumeric(operand: unknown, path: string): ValueTest {
  if (!Array.isArray(operand) || operand.length % 2 !== 0)
    throw new Error(`The operator "numeric" at "${path}" needs pairs.`);
  const tests: ((value: number) => boolean)[] = [];
  for (let i = 0; i < operand.length; i += 2)
    tests.push(compileComparison(String(operand[i]), Number(operand[i + 1]), path));
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
}

function compileComparison(sign: string, bound: number, path: string): (value: number) => boolean {
  switch (sign) {
    case '=':
      return (value) => value === bound;
    case '<':
      return (value) => value < bound;
    case '<=':
      return (value) => value <= bound;
    case '>':
      return (value) => value > bound;
    case '>=':
      return (value) => value >= bound;
    default:
      throw new Error(`"${sign}" at "${path}" is no comparison of the operator "numeric".`);
  }
}
