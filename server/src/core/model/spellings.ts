// The words that people who read English curricula in Britain expect, and what is written in their place.

/** A word or phrase, and the one to use. */
export interface PreferredTerm {
  readonly found: string;
  readonly preferred: string;
  /** An American spelling, a word joined in another way, or another word than the field's. */
  readonly sort: 'american' | 'joined' | 'term';
}

/** American spellings and British ones, in all the forms that are looked for. Endings in -ize are British too, and left alone. */
const american = `
program: programme; programs: programmes; center: centre; centers: centres; centered: centred; person-centered: person-centred; people-centered: people-centred; patient-centered: patient-centred;
relationship-centered: relationship-centred; centering: centring;
behavior: behaviour; behaviors: behaviours; behavioral: behavioural; color: colour; colors: colours; favor: favour;
favors: favours; favorable: favourable; honor: honour; honors: honours; labor: labour; neighbor: neighbour;
neighbors: neighbours; neighborhood: neighbourhood; neighborhoods: neighbourhoods; rumor: rumour; tumor: tumour;
tumors: tumours; humor: humour; endeavor: endeavour; endeavors: endeavours; harbor: harbour; rigor: rigour;
vigor: vigour; analyze: analyse; analyzes: analyses; analyzed: analysed; analyzing: analysing; catalog: catalogue;
dialog: dialogue; counselor: counsellor; counselors: counsellors; counseling: counselling; counseled: counselled;
traveling: travelling; traveled: travelled; modeling: modelling; modeled: modelled; labeling: labelling;
labeled: labelled; canceled: cancelled; canceling: cancelling; signaling: signalling; fulfill: fulfil;
fulfills: fulfils; fulfillment: fulfilment; enroll: enrol; enrolls: enrols; enrollment: enrolment; skillful: skilful;
skillfully: skilfully; defense: defence; offense: offence; gray: grey; aging: ageing; pediatric: paediatric;
pediatrics: paediatrics; pediatrician: paediatrician; orthopedic: orthopaedic; orthopedics: orthopaedics;
anesthetic: anaesthetic; anesthesia: anaesthesia; anemia: anaemia; hemorrhage: haemorrhage; diarrhea: diarrhoea;
edema: oedema; gynecology: gynaecology; estrogen: oestrogen; leukemia: leukaemia; hemophilia: haemophilia;
maneuver: manoeuvre
`;

/** Words that the field joins in one way: with a hyphen, or without. */
const joins = `
person centred: person-centred; person centered: person-centred; people centred: people-centred;
people centered: people-centred; patient centred: patient-centred; patient centered: patient-centred;
relationship centred: relationship-centred; relationship centered: relationship-centred;
co-ordinate: coordinate; co-ordinates: coordinates; co-ordinated: coordinated; co-ordinating: coordinating;
co-ordination: coordination; co-ordinator: coordinator; co-ordinators: coordinators;
inter-professional: interprofessional; inter-disciplinary: interdisciplinary
`;

/** Words of other countries or of other fields, and this field's. */
const terms = `
caregiver: carer; caregivers: carers; care-giver: carer; care-givers: carers; care giver: carer; care givers: carers;
learning objective: learning outcome; learning objectives: learning outcomes; the elderly: older people;
the disabled: disabled people
`;

/** Longest first, so that a phrase wins over a word within it. */
export const preferredTerms: readonly PreferredTerm[] = [
  ...listOf(american, 'american'),
  ...listOf(joins, 'joined'),
  ...listOf(terms, 'term'),
].sort((a, b) => b.found.length - a.found.length);

/** What is preferred to a word, in any case of its letters. */
export function preferredTo(found: string): PreferredTerm | undefined {
  const wanted = found.toLowerCase().replace(/\s+/g, ' ');
  return preferredTerms.find((term) => term.found === wanted);
}

/** Reads `found: preferred; found: preferred`. */
function listOf(text: string, sort: PreferredTerm['sort']): readonly PreferredTerm[] {
  return text.split(';').map((pair) => {
    const [found = '', preferred = ''] = pair.split(':');
    return { found: found.trim(), preferred: preferred.trim(), sort };
  });
}
