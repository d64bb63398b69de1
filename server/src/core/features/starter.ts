// The files of a starter workspace: settings, one programme, one module, all to be made one's own.

/** A file to write, by its path from the workspace's root, and what it is for. */
export interface StarterFile {
  readonly path: string;
  readonly does: string;
  readonly text: string;
}

/** The starter workspace. Its only findings are items that its one module cannot cover. */
export const starterFiles: readonly StarterFile[] = [
  {
    path: 'care-curriculum.yaml',
    does: 'settings for the whole workspace',
    text: `# Settings for the whole workspace. Every line is optional.
kind: settings

# Modules that belong to no programme are checked against these frameworks.
frameworks: [hee-coordinated-care@2016.1]

policy:
  require: components        # components, all or none
  evidence: assessed         # what counts as covered: declared, taught, assessed or assured
  enforce: warning           # error makes gaps fail a check

# rules:
#   unmeasurable-verb: ignore
`,
  },
  {
    path: 'programmes/introduction.programme.yaml',
    does: 'a programme with one module',
    text: `# A course of study: its modules, and the framework it promises to cover.
kind: programme
id: introduction
title: Introduction to Coordinated Care
provider: Your organisation
version: "1"
status: draft                # draft, in-review, approved or retired
purpose: cpd                 # award, induction or cpd

frameworks:
  - hee-coordinated-care@2016.1

outcomes:
  - id: PO1
    statement: Agree a plan of care with a person and with the team around them.

modules:
  - ICC-01                   # short form: core, stage 1
  # - {module: ICC-02, stage: 2}

involvement:
  - who: Two carers and a person living with a long-term condition
    where: Design of the course; assessment, as partners in the simulation
    how: Chose the cases and rate each conversation
    why: They know what goes wrong between services

partners:
  - {employer: Your partner employer}
`,
  },
  {
    path: 'modules/icc-01.module.yaml',
    does: 'the module, with outcomes, activities and assessments',
    text: `# What learners can do at the end, how they get there, and how it is assessed.
kind: module
id: ICC-01
title: Working with people and teams
level: 6                     # FHEQ level, 3 to 8
credits: 10
type: taught                 # taught, placement or bite-size
hours: {scheduled: 24, practice: 0, simulated: 6, independent: 70}

outcomes:
  - id: LO1
    statement: Adapt communication to the needs of a person and their carers.
    supports: [PO1]
    addresses:               # item of the framework: level reached on completing the module
      COM-01: introduced
      COM-03: introduced
  - id: LO2
    statement: Resolve a disagreement in a team about who does what.
    supports: [PO1]
    addresses:
      - {competency: REL-02, level: introduced, note: The long form has room for a note}

activities:
  - id: A1
    title: Conversations with the user group
    type: workshop
    hours: 12
    supports: [LO1]
  - id: A2
    title: Simulated team meeting
    type: simulation
    hours: 6
    supports: [LO1, LO2]
    professions: [nursing, social work]

assessments:
  - id: AS1
    title: Simulated conversation
    type: simulation
    weighting: 60
    assesses: [LO1]
    involvement: The user group rates how well they were heard
  - id: AS2
    title: Reflection on the team meeting
    type: reflection
    weighting: 40
    assesses: [LO2]
`,
  },
];
