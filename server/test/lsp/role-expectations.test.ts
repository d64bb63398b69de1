// Editing what a role expects changes the findings of the programmes for it at once, in files that nobody touched.
import assert from 'node:assert/strict';
import { describeServer } from './client';

const workspace = `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - {id: COM-01, type: component, label: Active listening}
#- coordinator.role.yaml
kind: role
id: coordinator
title: Care coordinator
expects: {COM-01: introduced}
#- p.programme.yaml
kind: programme
id: P
title: A programme
frameworks: [mini@1]
roles: [coordinator]
modules: [M]
#- m.module.yaml
kind: module
id: M
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: {COM-01: introduced}}]
`;

const unmet = ({ diagnostics }: { readonly diagnostics: readonly { readonly code?: unknown }[] }): boolean =>
  diagnostics.some(({ code }) => code === 'role-expectation-unmet');

describeServer('a role profile that is edited', (start) => {
  it('gives the programme a finding when it expects more, and takes it away when it expects less', async () => {
    const client = await start(workspace);
    await client.published('p.programme.yaml', (params) => !unmet(params));
    await client.open('coordinator.role.yaml');
    await client.replace('coordinator.role.yaml', 'COM-01: introduced', 'COM-01: mastered');
    const { diagnostics } = await client.published('p.programme.yaml', unmet);
    const found = diagnostics.find(({ code }) => code === 'role-expectation-unmet');
    assert.match(
      JSON.stringify(found?.message),
      /expects \\"COM-01\\" \(Active listening\) at \\"mastered\\", and the best that is reached/,
    );
    await client.replace('coordinator.role.yaml', 'COM-01: mastered', 'COM-01: introduced');
    await client.published('p.programme.yaml', (params) => !unmet(params));
  });
});
