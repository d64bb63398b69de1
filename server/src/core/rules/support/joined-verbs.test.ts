// Which words that follow "and" or a semicolon are verbs of their own, and which are not.
import assert from 'node:assert/strict';
import { joinedVerbs } from './joined-verbs';

const compound: readonly (readonly [string, string])[] = [
  ['Resolve a disagreement and record the agreed roles.', 'record'],
  ['Resolve a disagreement in a team about who does what, and record the agreed roles.', 'record'],
  ["Assess a carer's needs and write a contingency plan for the household.", 'write'],
  ["Adapt communication to a person's needs and check what they have understood.", 'check'],
  ['Plan, deliver and evaluate a handover.', 'evaluate'],
  ['Identify risk; plan care around it; and review it.', 'plan review'],
  ['Interview a carer and then summarise their account.', 'summarise'],
  ['Collect safety data and critically analyse them.', 'analyse'],
  ['Define and apply the law on capacity.', 'apply'],
  ['Identify and support each carer.', 'support'],
];
const simple: readonly string[] = [
  'Work with people and teams.',
  'Lead the coordination of a care plan agreed with the person, their carers and the team around them.',
  "Evaluate the fit between a person's needs, the care on offer and its timing.",
  'Write an audit and report for the board.',
  'Contribute to the review and design of local services.',
  'Explain how teams form and develop.',
  'Coordinate the people who plan and deliver care at home.',
  'Support people to plan and manage their own care.',
  'Help people choose and arrange their own support.',
  'Use teach-back to check understanding and adapt the message.',
  'Communicate in ways that keep people informed and safe.',
  'Appraise health and care records and the research that informs them.',
  'Recognise that care needs and use change.',
  'Negotiate a safe and complete discharge.',
  'Identify and support carers.',
  'Understand; with others.',
];

describe('joinedVerbs', () => {
  for (const [outcome, verbs] of compound) {
    it(`finds "${verbs}" in "${outcome}"`, () => {
      assert.equal(
        joinedVerbs(outcome)
          .map(({ verb }) => verb)
          .join(' '),
        verbs,
      );
    });
  }
  for (const outcome of simple) {
    it(`finds no second skill in "${outcome}"`, () => {
      assert.deepEqual(joinedVerbs(outcome), []);
    });
  }
});
