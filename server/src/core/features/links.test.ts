// Links to other documents and to web pages.
import { checkLinks } from '../../../test/check-navigation';

describe('links', () => {
  it('lead from a programme to its framework, overlays, roles and modules', () => {
    checkLinks(
      `
#- p.programme.yaml crlf
kind: programme
id: P1
title: 🙂 Programme
frameworks: [hee-coordinated-care@2016.1]
overlays: [local, gone]
roles: [coordinator]
modules:
  - M1
  - {module: M2, stage: 2}
  - M9
#- rest.curriculum.yaml
kind: overlay
id: local
title: Local teams
---
kind: role
id: coordinator
title: Coordinator
---
kind: module
id: M1
title: First
---
kind: module
id: M2
prerequisites: [M1]
`,
      `
[hee-coordinated-care@2016.1] Coordinated Care: Our Forward View → hee-coordinated-care.framework.yaml: hee-coordinated-care
[local] Local teams → rest.curriculum.yaml: local
[coordinator] Coordinator → rest.curriculum.yaml: coordinator
[M1] First → rest.curriculum.yaml: M1
[M2] M2 → rest.curriculum.yaml: M2
`,
    );
  });

  it('lead from a module to its prerequisites, also in half-typed text', () => {
    checkLinks(
      `
kind: module
id: M1
title: First
---
kind: module
id: M2
prerequisites: [M1, M
`,
      '[M1] First → test.curriculum.yaml: M1',
    );
  });

  it('lead to web addresses, once where an alias repeats them, and nowhere else', () => {
    checkLinks(
      `
kind: resource
id: torbay
url: https://www.example.org/torbay
source: &s {document: A report, url: "https://www.example.org/report.pdf"}
again: *s
---
kind: resource
id: other
url: javascript:alert(1)
`,
      `
[https://www.example.org/torbay] Open the web page → https://www.example.org/torbay
["https://www.example.org/report.pdf"] Open the web page → https://www.example.org/report.pdf
`,
    );
  });
});
