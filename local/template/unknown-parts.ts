import type { Template } from '../synth.ts';
import { NOTHING_TO_RUN, RUN, type RunType } from './resource-types.ts';

/** Parts of a template beside its resources: words, values for other stacks, and what checks the account at deployment. */
const SECTIONS = new Set([
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
]);
/** Order and fate of resources at deployment; the runner makes and removes nothing. */
const RESOURCE_PARTS = new Set([
  'Type',
  'Properties',
  'Metadata',
  'DependsOn',
  'DeletionPolicy',
  'UpdateReplacePolicy',
]);

/** Everything of a template that the runner does not know, in words: sections, resource types, properties. */
export function unknownParts(template: Template): string[] {
  return [
    ...Object.keys(template)
      .filter((section) => section !== 'stack' && !SECTIONS.has(section))
      .map((section) => `the section ${section}`),
    ...Object.entries(template.Resources).flatMap(([id, resource]) => {
      if (NOTHING_TO_RUN[resource.Type] !== undefined) return [];
      const type = RUN[resource.Type];
      if (!type) return [`the type ${resource.Type} of ${id}`];
      return [
        ...Object.keys(resource).filter((part) => !RESOURCE_PARTS.has(part)),
        ...unknownProperties(resource.Properties ?? {}, type, ''),
      ].map((part) => `${part} of ${id} (${resource.Type})`);
    }),
  ];
}

function unknownProperties(value: unknown, type: RunType, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownProperties(item, type, path));
  if (typeof value !== 'object' || value === null) return [];
  const known = [...type.runs, ...Object.keys(type.leaves)];
  if (known.includes('*')) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (known.includes(at)) return [];
    return known.some((one) => one.startsWith(`${at}.`)) ? unknownProperties(inner, type, at) : [at];
  });
}
