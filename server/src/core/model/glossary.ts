// The words of this field as this tool uses them.

/** One word or phrase. */
export interface GlossaryEntry {
  readonly term: string;
  /** Other forms and names that lead here. */
  readonly also: readonly string[];
  /** What it means here, in plain sentences; what the sources leave open is left open. */
  readonly text: string;
}

/** Every entry, in the order of its term. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: 'activity',
    also: ['activities', 'learning activity'],
    text: 'What learners do to reach an outcome: a lecture, a simulation, a day of shadowing. An outcome that an activity supports counts as taught.',
  },
  {
    term: 'area',
    also: ['areas', 'principal area', 'core competency area', 'shared core function'],
    text: 'One of the large parts of a framework. The Coordinated Care model has four (COM, REL, PCC, LRN), which its source calls principal areas, shared core functions, core competency areas and core principles by turns. An area has a statement of its own; addressing it never covers the items in it.',
  },
  {
    term: 'assessment',
    also: ['assessments'],
    text: 'How learners show that they have reached an outcome. Summative assessments count towards the result; formative ones are for learning.',
  },
  {
    term: 'bite-size unit',
    also: ['bite-size', 'bite-size learning', 'bite-size module'],
    text: 'Learning that takes minutes and carries no credits. Rules about credits, hours for credits and weighting do not apply to it.',
  },
  {
    term: 'care coordination',
    also: ['coordinated care', 'care coordinator', 'integrated care'],
    text: 'There is no agreed definition: the authors of the Coordinated Care model say so, and describe a function in place of one. The words quoted most are those of Think Local Act Personal and National Voices (2013), spoken by the person concerned: "I can plan my care with people who work together to understand me and my carer(s), allow me control and bring together services to achieve the outcomes important to me." They are binding on nobody.',
  },
  {
    term: 'carer',
    also: ['carers', 'caregiver'],
    text: 'Somebody who supports a relative, friend or neighbour without being employed to do so. Staff who are paid are care workers or support workers.',
  },
  {
    term: 'competency',
    also: ['competencies', 'item', 'component'],
    text: 'Something that a framework says people should be able to do. In the Coordinated Care model the 36 components are competencies; what the source calls key components and further themes are components here.',
  },
  {
    term: 'credit',
    also: ['credits'],
    text: 'A measure of the size of learning in higher education: one credit stands for about ten hours of all kinds of learning.',
  },
  {
    term: 'crosswalk',
    also: ['crosswalks'],
    text: 'A table that relates the items of one framework to those of another, as exact, close, broader, narrower or related. Exact and close links derive coverage, which is always marked as derived and never counted.',
  },
  {
    term: 'evidence',
    also: ['grade', 'declared', 'taught', 'assessed', 'assured'],
    text: 'How far an item is borne out. Declared: an outcome addresses it. Taught: an activity supports that outcome. Assessed: an assessment tests it. Assured: a summative one, in a core module, on every pathway. A rung counts only when all below it hold.',
  },
  {
    term: 'FHEQ',
    also: ['fheq level'],
    text: "The framework for higher education qualifications, whose levels run from 4 (certificate) to 8 (doctorate). A module's level is the demand of its outcomes, not the year in which it is taken.",
  },
  {
    term: 'interprofessional learning',
    also: ['interprofessional', 'interprofessional education', 'ipl', 'ipe', 'inter-professional', 'interdisciplinary'],
    text: 'Two or more professions learn with, from and about each other (CAIPE). Several professions in one lecture room are not yet that: they have to deal with each other.',
  },
  {
    term: 'involvement',
    also: ['service-user involvement', 'co-production', 'ppi'],
    text: 'People who use services, and carers, take part in making, teaching or assessing a course. A record says who, where, how, and why these people. In a role profile the word means something else: how far coordinating care makes up the job.',
  },
  {
    term: 'job title',
    also: ['case manager', 'care navigator', 'practice navigator'],
    text: 'What an employer calls a post. Titles such as Case Manager, Care Navigator and Practice Navigator mean different things in different places, so this tool ties expectations to role profiles, which list the titles they go by, and the model ties competencies to the function.',
  },
  {
    term: 'knowledge bank',
    also: ['resource', 'resources', 'case study'],
    text: 'The resources of a workspace: case studies, bite-size pieces, readings and tools, each tied to the items that it illustrates. "care-curriculum resources --for COM-04" looks one up.',
  },
  {
    term: 'learning outcome',
    also: ['learning outcomes', 'outcome', 'outcomes', 'learning objective'],
    text: 'What a learner can do on completing a module or a programme, in words that an assessment can test.',
  },
  {
    term: 'level',
    also: ['levels', 'progression', 'introduced', 'reinforced', 'mastered'],
    text: 'How far an item is taken. On an outcome it is the level attained on completing the module, not the one on entry; in a role profile, the level expected. The sources name no levels: introduced, reinforced and mastered are the default, and a programme may name its own. A level of a module on the FHEQ is another thing.',
  },
  {
    term: 'multi-disciplinary team',
    also: ['multidisciplinary team', 'mdt', 'mdts'],
    text: 'People of several professions and services who plan and review the care of the same people together. The North West London toolkit counts the person and, where possible, the carer among its members.',
  },
  {
    term: 'overlay',
    also: ['overlays'],
    text: 'How a region, an employer or a team adapts a framework: items of its own that refine those of the framework, items set aside with a reason, other labels. The framework itself stays as it is.',
  },
  {
    term: 'people-centred care',
    also: [
      'people-centred',
      'person-centred',
      'person-centred care',
      'people centred',
      'people-centered',
      'person-centered',
    ],
    text: 'People-centred looks at everybody who uses services, and their families, as equal partners in planning and watching over care; person-centred looks at one person with their wishes, values and circumstances. The Coordinated Care model uses both; write the one you mean, with a hyphen.',
  },
  {
    term: 'placement',
    also: ['placements'],
    text: 'Learning at work, usually assessed by a practice record. A placement module counts as taught without activities.',
  },
  {
    term: 'policy',
    also: [],
    text: 'What a workspace asks of its programmes, in its settings: which items must be covered, how well that must be evidenced, and whether a gap fails a check.',
  },
  {
    term: 'role profile',
    also: ['role', 'roles'],
    text: 'What a role asks of people, as the level expected of each item or area, with the titles it goes by, how far coordinating care makes up the job, and how complex the needs are of the people served. Job descriptions, appraisal forms and self-assessments are made from it.',
  },
  {
    term: 'theme',
    also: ['themes', 'overarching theme'],
    text: 'A quality that runs through an area. The seven themes of the Coordinated Care model bear the names of the seven dimensions of relational coordination. Covering components never covers a theme.',
  },
  {
    term: 'waiver',
    also: ['waivers'],
    text: 'An agreed exception to a finding, with its reason, who agreed to it and until when. After that day the finding comes back.',
  },
  {
    term: 'weighting',
    also: ['weightings'],
    text: "An assessment's share of a module's result, in per cent. The weighted summative assessments of a module make 100; what is pass or fail, or formative, has none.",
  },
];

/** The entry for a word, a phrase or one of its other names, in any case of its letters. */
export function glossaryEntry(word: string): GlossaryEntry | undefined {
  const wanted = word.trim().toLowerCase().replace(/\s+/g, ' ');
  return (
    glossary.find(({ term }) => term.toLowerCase() === wanted) ?? glossary.find(({ also }) => also.includes(wanted))
  );
}
