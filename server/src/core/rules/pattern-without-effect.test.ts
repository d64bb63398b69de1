// Which entries of `include:` and `exclude:` are called without effect, and where.
import { checkDiagnostics, checkNone } from '../../../test/check';

const rule = 'pattern-without-effect';

describe(rule, () => {
  it('names each entry that leads out, however it is written', () => {
    checkDiagnostics(
      `
#- care-curriculum.yaml
kind: settings
include:
  - ../shared
#   ^^^^^^^^^ error pattern-without-effect: "../shared" leads out of the workspace, where no file is read; bring the files into the folder of this file, or move this file up to a folder that holds them all
  - modules/../../shared/*.yaml
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error pattern-without-effect: "modules/../../shared/*.yaml" leads out of the workspace, where no file is read; bring the files into the folder of this file, or move this file up to a folder that holds them all
  - C:\\curricula
#   ^^^^^^^^^^^^ error pattern-without-effect: "C:\\curricula" is an absolute path, and files are read inside the workspace only; write the path as it is from the folder of this file
`,
      rule,
    );
  });

  it('warns of exclusions that leave nothing out', () => {
    checkDiagnostics(
      `
#- care-curriculum.yaml
kind: settings
exclude: [../old, "!kept"]
#         ^^^^^^ warning pattern-without-effect: "../old" leads out of the workspace, where no file is read anyway; delete the entry
#                 ^^^^^^^ warning pattern-without-effect: "!kept" begins with "!", so it leaves nothing out; name the files and folders to leave out one by one
`,
      rule,
    );
  });

  it('finds nothing in settings that are not those of the workspace, nor in an exclusion of nothing', () => {
    checkNone(
      `
#- care-curriculum.yaml
kind: settings
exclude: [archive, "**/*.draft.yaml", ./old/]
include: [./taught, /extra, taught/../more]
#- x.curriculum.yaml
kind: settings
include: [../shared]
`,
      rule,
    );
  });
});
