import { describe, expect, it } from 'vitest';
import { Model } from '../../../local/template/model.ts';
import { resolve, type Scope } from '../../../local/template/resolve.ts';

const scope: Scope = {
  physical: (id) => (id === 'Queue' ? { ref: 'http://queue', attributes: { Arn: 'arn:queue' } } : undefined),
  exported: (name) => (name === 'out' ? 'value' : undefined),
};
const here = (value: unknown) => resolve(value, scope, 'ap-south-1');

describe('intrinsic functions', () => {
  it('are replaced by what they stand for', () => {
    expect(
      here({
        ref: { Ref: 'Queue' },
        list: [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, { 'Fn::GetAtt': 'Queue.Arn' }],
        join: { 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }]] },
        sub: { 'Fn::Sub': 'x-${AWS::AccountId}-${Queue.Arn}' },
        select: { 'Fn::Select': [1, { 'Fn::Split': [',', 'a,b'] }] },
        imported: { 'Fn::ImportValue': 'out' },
        plain: 1,
      }),
    ).toEqual({
      ref: 'http://queue',
      list: ['arn:queue', 'arn:queue'],
      join: 'a-ap-south-1',
      sub: 'x-000000000000-arn:queue',
      select: 'b',
      imported: 'value',
      plain: 1,
    });
  });

  it.each([
    [{ 'Fn::Transform': {} }, 'does not know the intrinsic function Fn::Transform'],
    [{ Ref: 'Nothing' }, 'nothing for Ref "Nothing"'],
    [{ 'Fn::GetAtt': ['Queue', 'Colour'] }, 'no attribute "Colour" of "Queue"'],
    [{ 'Fn::ImportValue': 'none' }, 'No stack exports "none"'],
  ])('are an error when unknown: %j', (value, message) => expect(() => here(value)).toThrow(message));
});

describe('the model', () => {
  it('refuses resource types that it does not know, by name', () => {
    const template = {
      Outputs: {},
      Resources: { Box: { Type: 'AWS::Braket::QuantumTask' }, Role: { Type: 'AWS::IAM::Role' } },
    };
    const make = () =>
      new Model(
        { templates: [template], assetFolder: () => '' },
        { region: 'r', sqsUrl: 'q', siteUrl: 'http://s' },
      );
    expect(make).toThrow('the type AWS::Braket::QuantumTask of Box');
  });
});
