// Checks a state machine's definition against the schema of the States Language, follows its
// transitions, and evaluates the expressions that make the function's event out of an object's listing.

const KEY = 'reading list/Teapots & (Küche) 100%+more.txt';

// Each is put into the definition by itself and must be found.
const PLANTED = {
  'a transition to nowhere': (map) => (map.ItemProcessor.States.Process.Next = 'Nowhere'),
  'an unknown type': (map) => (map.ItemProcessor.States.Process.Type = 'Tusk'),
  'a misspelt property': (map) => (map.ToleratedFailurePercentag = 2),
  'more than all may fail': (map) => (map.ToleratedFailurePercentage = 200),
  'JSONPath among JSONata': (map) => (map.ItemProcessor.States.Process.ResultPath = '$.x'),
};

/** Sentences about what is wrong with the definition; none when it is sound. */
export async function machineProblems(name, definition, modules) {
  const validate = modules('asl-validator');
  const problems = validate(definition).errors.map((e) => `${name}: ${e['Error code']} ${e.Message}`);
  for (const [fault, plant] of Object.entries(PLANTED)) {
    const copy = structuredClone(definition);
    plant(copy.States.EveryObject);
    if (validate(copy).isValid) {
      problems.push(`${name}: planted and not found: ${fault}`);
    }
  }
  return problems.concat(await eventProblems(name, definition.States.EveryObject, modules('jsonata')));
}

export const plantedInMachine = Object.keys(PLANTED).length;

async function eventProblems(name, map, jsonata) {
  const problems = [];
  const expect = (holds, what) => holds || problems.push(`${name}: ${what}`);
  const evaluate = (expression, states) =>
    jsonata(expression.replace(/^\{% | %\}$/g, '')).evaluate({}, { states });

  const item = { context: { Map: { Item: { Value: { Key: KEY, Size: 20480 } } } } };
  const body = JSON.parse(await evaluate(map.ItemSelector.body, item));
  const encoded = body.Records[0].s3.object.key;
  expect(map.ItemSelector.eventSource === 'aws:sqs', 'items are not queue messages');
  expect(body.Records[0].eventSource === 'aws:s3', 'messages do not hold S3 events');
  expect(!encoded.includes('+') && decodeURIComponent(encoded) === KEY, `the key arrives as ${encoded}`);

  const states = map.ItemProcessor.States;
  for (const failed of [[], ['a'], ['a', 'b']]) {
    const Payload = { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
    const input = await evaluate(states.Process.Output, { result: { Payload } });
    const fails = await evaluate(states.AnyFailed.Choices[0].Condition, { input });
    expect(fails === failed.length > 0, `${failed.length} failures are judged ${fails}`);
  }
  return problems;
}
