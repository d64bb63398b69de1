// The verbs that learning outcomes are written with: those that name a skill, and those that suit a level.

/** More than any statement needs; what is longer is no sentence, and only its beginning is looked at. */
const longest = 2_000;
const opening =
  /^\s*(?:(?:by|on|at|upon|after)\s[^,;.]{0,80}?(?:end|completion|completing|finishing)\b[^,;.]{0,80},\s*)?(?:(?:the\s+)?(?:students?|learners?|participants?|practitioners?|candidates?|graduates?|you)\s[^,;.]{0,60}?\b(?:will|should|can|must)\s+)?(?:to\s+)?(?:be\s+able\s+to\s+)?/i;

/** An outcome's own words: what follows "By the end of the module, students will be able to" and the like. */
export function ownWords(statement: string): string {
  const text = statement.slice(0, longest);
  return text.slice(opening.exec(text)?.[0].length ?? 0);
}

/** The source of a pattern for an adverb in front of a verb, and the space behind it. */
export const adverb = '(?:(?!(?:apply|comply|imply|multiply|rely|reply|supply)\\b)[a-z]+ly\\s+)';

/** The level as a number from 3 to 8, or undefined when it is none. */
export function fheqLevel(written: string | undefined): number | undefined {
  return written !== undefined && /^[3-8]$/.test(written) ? Number(written) : undefined;
}

/** Verbs that suit an FHEQ level, in lower case; `clause` when "how" or "why" follows, with which not every verb goes. */
export function verbsFor(level: number | undefined, clause: boolean): readonly string[] {
  if (level === undefined) return clause ? ['explain', 'analyse', 'evaluate'] : ['explain', 'apply', 'evaluate'];
  if (level <= 4) return ['describe', 'identify', 'explain'];
  if (level <= 6) return clause ? ['explain', 'analyse', 'evaluate'] : ['apply', 'analyse', 'evaluate'];
  return clause
    ? ['critically evaluate', 'critically analyse', 'justify']
    : ['critically evaluate', 'synthesise', 'design'];
}

/** Verbs that ask for recall alone. To identify, explain or recognise is left out: in care these are skills of practice too. */
export const recallVerbs: ReadonlySet<string> = wordsIn(
  'define describe enumerate label list memorise memorize name outline quote recall recite repeat state',
);

/** Whether a word is a verb of the lists below, in its base form. */
export function isOutcomeVerb(word: string): boolean {
  return skillVerbs.has(word) || nounLikeVerbs.has(word);
}

/** Base forms that are hardly ever anything but a verb. */
export const skillVerbs: ReadonlySet<string> = wordsIn(`
  achieve acquire adapt adjust administer adopt advise agree allocate analyse analyze anticipate apply appraise argue
  arrange articulate ask assemble assess assign assist build calculate carry choose clarify classify co-design
  co-ordinate co-produce collaborate collect combine communicate compare compile compose conclude construct consult
  contribute coordinate create criticise decide deduce define deliver demonstrate derive describe detect determine
  develop devise diagnose differentiate discuss distinguish draw elicit embed empower enable encourage engage enhance
  ensure escalate establish evaluate examine execute explain explore facilitate find follow formulate gather generate
  give identify illustrate implement improve incorporate inform initiate inspect integrate interpret introduce
  investigate involve justify keep liaise listen locate maintain make manage mediate minimise mobilise modify motivate
  negotiate observe obtain organise organize paraphrase participate perform persuade practise prepare prescribe prevent
  prioritise prioritize produce promote propose protect prove provide raise recognise recommend reconcile redesign
  reduce refer reflect relate resolve respond restore revise safeguard select settle signpost solve specify strengthen
  summarise supervise sustain synthesise take teach tell transform translate treat undertake utilise validate verify
  weigh write
`);

/** Base forms that are nouns or adjectives as well: "a plan and review" holds no second verb. */
export const nounLikeVerbs: ReadonlySet<string> = wordsIn(`
  act address advocate answer approach audit balance benchmark brief broker chair challenge champion change chart check
  coach complete conduct contact contrast control correct counsel critique debate delegate design direct document draft
  estimate guide handle help host influence interview judge lead link map match measure mentor model monitor name order
  outline plan present prompt question rank rate record report request respect review run schedule screen secure set
  share sign sketch state structure study support survey tailor target test trace track train transfer update use value
  welcome
`);

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
