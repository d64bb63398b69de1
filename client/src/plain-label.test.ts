// Labels and notifications show what authors wrote, and nothing of it is a picture or a link.
import assert from 'node:assert/strict';
import { plainLabel, plainNotice } from './plain-label';

/** As VS Code finds icons in a label (`renderLabelWithIcons`). */
const icons = /(\\)?\$\(([A-Za-z0-9-]+(?:~[A-Za-z]+)?)\)/g;

describe('plain labels', () => {
  for (const text of [
    '$(error)',
    'a $(sync~spin) b',
    '$(Error)$(error)',
    '\\$(error)',
    '$($(error))',
    '$$(x)',
    '$( error)',
    '$()',
    '5 $ (x)',
  ])
    it(`hold no icon: ${text}`, () => {
      const label = plainLabel(text);
      for (const [, escape] of label.matchAll(icons)) assert.equal(escape, '\\');
      assert.equal(
        label.replace(icons, (icon) => icon.replace('\\', '')),
        text.replace('\\$', '$'),
      );
    });

  it('leave other text alone', () => assert.equal(plainLabel('Fees (in $): {0}'), 'Fees (in $): {0}'));
});

describe('plain notices', () => {
  for (const text of ['[x](command:workbench.action.quit)', '[[x]](http://y)', '](](command:z)'])
    it(`hold no link: ${text}`, () => assert.doesNotMatch(plainNotice(text), /\[[^\]]*\]\(/));
});
