// Hovers over words of the field, within what authors write.
import { checkHover } from '../../../../test/check-hover';

const withStatement = (statement: string): string =>
  `kind: module\nid: M\ntitle: A module\noutcomes:\n  - id: LO1\n    statement: ${statement}\n`;

describe('the hover of a word of the field', () => {
  it('gives what the glossary says of it', () => {
    checkHover(
      withStatement('Share a plan with a car$0er.'),
      `[carer]
**carer** in the glossary

Somebody who supports a relative, friend or neighbour without being employed to do so. Staff who are paid are care workers or support workers.`,
    );
  });

  it('takes a phrase as a whole, and a word that another is preferred to', () => {
    checkHover(
      withStatement('Share a plan with a care$0giver of the learning objectives.'),
      `[caregiver]
**carer** in the glossary

Somebody who supports a relative, friend or neighbour without being employed to do so. Staff who are paid are care workers or support workers.

- Write: carer`,
    );
    checkHover(
      'kind: module\nid: M\ntitle: Bite-size lear$0ning\n',
      `[Bite-size learning]
**bite-size unit** in the glossary

Learning that takes minutes and carries no credits. Rules about credits, hours for credits and weighting do not apply to it.`,
    );
  });

  it('says nothing of other words, of addresses, and of parts of words', () => {
    checkHover(withStatement('Share a pl$0an with a carer.'), '');
    checkHover(withStatement('Respect carer$0less staff.'), '');
    checkHover('kind: resource\nid: R\nurl: https://example.org/car$0er\n', '');
  });
});
