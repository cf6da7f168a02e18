// Turns the SAM types this project uses into the plain CloudFormation they stand for. The validator
// knows the schema of plain types only: a wrong property of a SAM function would pass it unseen.

/** The same template without SAM; throws on a SAM type or function property it does not know. */
export function lower(template) {
  const { Transform, Globals, ...plain } = template;
  const resources = {};
  for (const [id, resource] of Object.entries(template.Resources)) {
    if (resource.Type === 'AWS::Serverless::Function') {
      Object.assign(resources, lowerFunction(id, resource, Globals?.Function ?? {}));
    } else if (resource.Type.startsWith('AWS::Serverless::')) {
      throw new Error(`${id}: ${resource.Type} is not among the SAM types this check knows`);
    } else {
      resources[id] = resource;
    }
  }
  return { ...plain, Resources: resources };
}

function lowerFunction(id, resource, globals) {
  const { CodeUri, AutoPublishAlias, AutoPublishAliasAllProperties, Events, Environment, Tags, ...own } = {
    ...globals,
    ...resource.Properties,
  };
  const aliasId = `${id}Alias${AutoPublishAlias}`;
  const lowered = {
    [id]: {
      ...resource,
      Type: 'AWS::Lambda::Function',
      Properties: {
        ...own,
        Code: { S3Bucket: 'artifacts', S3Key: 'function.zip' },
        Environment: {
          Variables: { ...globals.Environment?.Variables, ...resource.Properties.Environment?.Variables },
        },
        Tags: Object.entries(Tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
      },
    },
    [`${id}Version`]: { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: id } } },
    [aliasId]: {
      Type: 'AWS::Lambda::Alias',
      Properties: {
        Name: AutoPublishAlias,
        FunctionName: { Ref: id },
        FunctionVersion: { 'Fn::GetAtt': [`${id}Version`, 'Version'] },
      },
    },
  };
  for (const [name, event] of Object.entries(Events ?? {})) {
    if (event.Type !== 'SQS') {
      throw new Error(`${id}: an event of type ${event.Type} is not among those this check knows`);
    }
    const { Queue, ...mapping } = event.Properties;
    lowered[`${id}${name}`] = {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { EventSourceArn: Queue, FunctionName: { Ref: aliasId }, ...mapping },
    };
  }
  return lowered;
}
