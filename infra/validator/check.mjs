// Runs AWS's offline validator over the templates beside this folder, as written and with SAM lowered to
// plain types, and checks the state machine. Called by ../validate with the folder of the installed modules.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lower } from './lower.mjs';
import { machineProblems, plantedInMachine } from './machine.mjs';

const require = createRequire(join(process.argv[2], 'aws-cdk-lib', 'package.json'));
const { CompositeEngine, TemplateContent } = require('@aws/cloudformation-validate');
// The module's own reader of CloudFormation's short tags; no public entry offers it.
const { deserialize } = require('./cloudformation-include/lib/private/yaml-cfn.js');

const infra = dirname(dirname(fileURLToPath(import.meta.url)));

// Rule and logical id of each warning that stays, with the reason; an unused line fails.
const UNRESERVED = 'the default -1 means unreserved: a condition leaves the property out';
const ACCEPTED = {
  'W1030 RecordsConcurrency': UNRESERVED,
  'W1030 AnalysisConcurrency': UNRESERVED,
  'W1030 InfoConcurrency': UNRESERVED,
  'W1030 UploadsConcurrency': UNRESERVED,
  'W1030 EventConcurrency': UNRESERVED,
  'W3002 Backfill': 'deployed with `sam deploy`, which uploads the file',
};

// Faults put into the lowered template one at a time; each must be found, or this check checks nothing.
const PLANTED = {
  'a runtime that does not exist': (r) => (r.RecordsFunction.Properties.Runtime = 'java99'),
  'a misspelt property': (r) => (r.EventFunction.Properties.MemroySize = 1024),
  'an unknown architecture': (r) => (r.InfoFunction.Properties.Architectures = ['sparc']),
  'a reference to nothing': (r) => (r.RecordsRoute.Properties.ApiId = { Ref: 'NoSuchApi' }),
  'an attribute that does not exist': (r) =>
    (r.EventFunction.Properties.Role = { 'Fn::GetAtt': ['EventRole', 'Name'] }),
  'a missing required property': (r) => delete r.UploadsQueuePolicy.Properties.Queues,
  'a key that no attribute defines': (r) =>
    (r.CollectionsTable.Properties.KeySchema[0].AttributeName = 'id'),
  'a misspelt billing mode': (r) => (r.CollectionsTable.Properties.BillingMode = 'ON_DEMAND'),
  'a rule without a pattern or schedule that is one': (r) => (r.UploadsRule.Properties.EventPattern = 'uploads'),
  'a text where a number belongs': (r) => (r.UploadsQueue.Properties.VisibilityTimeout = 'long'),
};


const engine = new CompositeEngine();
const problems = [];
const unused = new Set(Object.keys(ACCEPTED));

function findings(name, text) {
  const report = engine.validateTemplate(new TemplateContent(text, name), {
    detailLevel: 'STANDARD',
    severityLevel: 'WARN',
  });
  const open = report.diagnostics
    .map((d) => ({ ...d, key: `${d.ruleId} ${d.entity?.logicalId ?? ''}`.trim() }))
    .filter((d) => !unused.delete(d.key) && !(d.key in ACCEPTED));
  if (report.status !== 'OK' && open.length === 0) {
    open.push({ severity: 'ERROR', ruleId: report.status, key: report.status, message: 'the analysis did not finish' });
  }
  return open.map((d) => `${name}:${d.startLine ?? ''} ${d.severity} ${d.key} ${d.propertyPath ?? ''} ${d.message}`);
}

/** Parses CloudFormation YAML; attribute references become the two-part lists that JSON wants. */
function parse(text) {
  return JSON.parse(JSON.stringify(deserialize(text)), (key, value) =>
    key === 'Fn::GetAtt' && typeof value === 'string'
      ? [value.slice(0, value.indexOf('.')), value.slice(value.indexOf('.') + 1)]
      : value,
  );
}

/** The template with each state machine's definition in the place of its file name. */
function inlineDefinitions(template) {
  for (const resource of Object.values(template.Resources)) {
    const file = resource.Properties?.DefinitionS3Location;
    if (resource.Type === 'AWS::StepFunctions::StateMachine' && typeof file === 'string') {
      delete resource.Properties.DefinitionS3Location;
      resource.Properties.Definition = JSON.parse(readFileSync(join(infra, file), 'utf8'));
    }
  }
  return template;
}

let planted = 0;
for (const file of readdirSync(infra).filter((f) => f.endsWith('.yaml')).sort()) {
  const text = readFileSync(join(infra, file), 'utf8');
  problems.push(...findings(file, text));
  const lowered = JSON.stringify(inlineDefinitions(lower(parse(text))));
  problems.push(...findings(`${file} (lowered)`, lowered));
  if (file === 'template.yaml') {
    for (const [fault, plant] of Object.entries(PLANTED)) {
      const copy = JSON.parse(lowered);
      plant(copy.Resources);
      if (findings(fault, JSON.stringify(copy)).length === 0) {
        problems.push(`planted and not found: ${fault}`);
      }
      planted++;
    }
  }
}
for (const file of readdirSync(infra).filter((f) => f.endsWith('.asl.json')).sort()) {
  const definition = JSON.parse(readFileSync(join(infra, file), 'utf8'));
  problems.push(...(await machineProblems(file, definition, createRequire(join(process.argv[2], 'x')))));
  planted += plantedInMachine;
}
unused.forEach((key) => problems.push(`accepted but not found any more: ${key}`));
engine.free();

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`infra/validate: no finding; ${planted} of ${planted} planted faults found`);
