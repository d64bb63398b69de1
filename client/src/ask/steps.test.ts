// Questions go forward, back and out; those that do not apply are not asked or counted.
import assert from 'node:assert/strict';
import { askSteps, type Step, type StepPlace, type StepResult } from './steps';

interface Answers {
  readonly said: readonly string[];
}

/** Steps that take the user's doings from a script, and a record of what was asked. */
function scripted(script: readonly string[]): {
  readonly step: (name: string) => Step<Answers>;
  readonly log: string[];
} {
  const log: string[] = [];
  const doings = [...script];
  const step = (name: string): Step<Answers> => ({
    ask: (answers, place: StepPlace): Promise<StepResult<Answers>> => {
      log.push(`${name} ${String(place.step)}/${String(place.of)}${place.hasBefore ? ' back' : ''}`);
      const doing = doings.shift() ?? assert.fail('nothing more was expected to be asked');
      if (doing === 'back' || doing === 'cancel') return Promise.resolve(doing);
      return Promise.resolve({ answers: { said: [...answers.said, `${name}=${doing}`] } });
    },
  });
  return { step, log };
}

describe('questions one after the other', () => {
  it('gather the answers', async () => {
    const { step, log } = scripted(['1', '2']);
    assert.deepEqual(await askSteps([step('a'), step('b')], { said: [] }), { said: ['a=1', 'b=2'] });
    assert.deepEqual(log, ['a 1/2', 'b 2/2 back']);
  });

  it('go back to the one before', async () => {
    const { step, log } = scripted(['1', 'back', '3', '4']);
    assert.deepEqual(await askSteps([step('a'), step('b')], { said: [] }), { said: ['a=1', 'a=3', 'b=4'] });
    assert.deepEqual(log, ['a 1/2', 'b 2/2 back', 'a 1/2', 'b 2/2 back']);
  });

  it('end when the user gives up', async () => {
    const { step } = scripted(['1', 'cancel']);
    assert.equal(await askSteps([step('a'), step('b'), step('c')], { said: [] }), undefined);
  });

  it('leave out what does not apply after the answers so far', async () => {
    const { step, log } = scripted(['1', '3']);
    const never = { ...step('b'), applies: ({ said }: Answers) => said.length === 0 || said[0] !== 'a=1' };
    assert.deepEqual(await askSteps([step('a'), never, step('c')], { said: [] }), { said: ['a=1', 'c=3'] });
    assert.deepEqual(log, ['a 1/3', 'c 2/2 back']);
  });

  it('ask nothing where nothing applies', async () => {
    const { step, log } = scripted([]);
    assert.deepEqual(await askSteps([{ ...step('a'), applies: () => false }], { said: ['x'] }), { said: ['x'] });
    assert.deepEqual(log, []);
  });
});
