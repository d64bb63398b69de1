// The words that generated curricula are made of: enough of them that statements seldom repeat.
import type { Chance } from './random';

const verbs =
  'Adapt Analyse Appraise Apply Arrange Assess Build Chair Compare Compose Coordinate Critique Defend Demonstrate Design Develop Document Evaluate Explain Facilitate Formulate Implement Integrate Interpret Justify Lead Mediate Monitor Negotiate Organise Plan Prioritise Produce Propose Record Resolve Review Revise Select Summarise'.split(
    ' ',
  );
const things = `a personalised care plan
a shared record of decisions
a handover between two services
a discharge from hospital to home
a contact plan for a carer
a review of medicines
the support of an unpaid carer
a meeting of several agencies
a safety plan for a crisis
an escalation to the on-call team
a referral to the voluntary sector
the transition from children's services
a map of community assets
an assessment of needs at home
a conversation about what matters
a plan for the end of life
a caseload by risk and need
a rehabilitation programme
an advance statement of wishes
a complaint about delays
the use of digital care records
a benefits and housing enquiry
a risk-enablement plan
a team agreement on roles
a self-management programme
a pathway for frailty
an audit of missed visits
a learning log after an incident
a group consultation
a joint visit with a pharmacist
an interpreter-supported interview
a plan for respite care`.split('\n');
const tails = `with adults living with several long-term conditions
across primary and community settings
in line with local policy and national guidance
using recognised tools and current evidence
while working under supervision
for a caseload of mixed complexity
with families and unpaid carers
when needs change unexpectedly
within the first week of referral
together with the person concerned
for people whose first language is not English
in a rural area with few services
where two professions disagree
before a weekend or a bank holiday
with people who have been let down before
for a person without a fixed address
so that every service can act on it
from the first contact to the last
within the limits of consent and capacity
when information is incomplete`.split('\n');
const places = `in a neighbourhood team
on a hospital ward
in general practice
in a care home
at the person's home
in a hospice
at a community hub
in a mental health service
on a virtual ward
in a reablement service
in a prison health service
at a family centre`.split('\n');

const aims = `so that nobody has to tell their story twice
so that risks are seen in time
so that the person decides
so that carers are heard
with a record of what was agreed
within a month of referral
with reasons that the team can follow
on the basis of evidence
with a named person for every step
with a date for the next review
before the case is handed on
after listening to all sides
in words that everyone understands
against the standards of the service
as part of a team of several professions
with a plan for what may go wrong
in the light of what did not work
within an agreed budget
without gaps between services
to shorten avoidable stays
to keep people well at home
to lower the number of visits
to make the best use of skills
to meet cultural needs
to involve the wider family
to protect what is confidential
to prevent a crisis
to support a return to work
to build trust over time
to reduce inequalities`.split('\n');

/** A verb that can be assessed. */
function verb(chance: Chance): string {
  return chance.pick(verbs);
}

/** What a module or an activity is about, without a verb. */
export function topic(chance: Chance): string {
  return chance.pick(things);
}

/** The statement of an outcome, without its full stop. */
export function statement(chance: Chance): string {
  return `${verb(chance)} ${topic(chance)} ${chance.pick(tails)} ${chance.pick(places)} ${chance.pick(aims)}`;
}

/** A title: something of a place. */
export function title(chance: Chance): string {
  const about = `${topic(chance).replace(/^(?:an?|the) /, '')} ${chance.pick(places)}`;
  return about.charAt(0).toUpperCase() + about.slice(1);
}

/** One sentence for descriptions. */
export function sentence(chance: Chance): string {
  return `Learners ${verb(chance).toLowerCase()} ${topic(chance)} ${chance.pick(tails)}.`;
}
