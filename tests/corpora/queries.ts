/**
 * The judged set: what people may type who half remember something of this
 * dossier, and the record they mean. Written from the records, before any of
 * these was tried. Where two records answer equally well, either may come first.
 */
export interface Judged {
  /** What is typed. */
  q: string;
  /** The language of the page it is typed on. */
  on: 'en' | 'fr';
  /** The record meant; several where they answer equally. */
  means: string | readonly string[];
}

const one =
  (on: Judged['on']) =>
  (q: string, ...means: string[]): Judged => ({ q, on, means });
const en = one('en');
const fr = one('fr');

export const JUDGED: Record<string, readonly Judged[]> = {
  'exact phrases': [
    en('"validation tokens"', 'quotes/letter-validation-tokens'),
    en('“unpaid labor through bug testing”', 'quotes/letter-unpaid-labor'),
    en('"a select few will be chosen"', 'quotes/letter-competition'),
    en('« red teamers and creative partners »', 'quotes/letter-early-testers'),
    en('"beyond PR stunts"', 'quotes/letter-pr-stunts'),
    en('"temporarily paused user access"', 'quotes/openai-paused-access'),
    en('"branded publicly as a leak"', 'quotes/leakd-not-a-leak'),
    fr('« jetons de validation »', 'quotes/article-validation-tokens', 'quotes/clubic-validation-tokens'),
    fr('"travail non rémunéré de recherche de bugs"', 'quotes/article-unpaid-labor'),
    fr('“fait pâle figure”', 'quotes/article-competition', 'quotes/macg-competition'),
    fr('«testeurs de bogues»', 'quotes/clubic-validation-tokens'),
    fr('"critical mass"', 'quotes/dans-critical-mass'),
  ],
  'three words of a quotation': [
    en('unpaid labor', 'quotes/letter-unpaid-labor', 'quotes/wapo-about-20-artists', 'quotes/boucher-not-new'),
    en('hundreds artists unpaid labor', 'quotes/letter-unpaid-labor'),
    en('lured tell the world', 'quotes/letter-art-washing'),
    en('output approved before sharing', 'quotes/letter-approval'),
    en('creative expression critique advertisement', 'quotes/letter-pr-advertisement'),
    en('hardware technical capability', 'quotes/letter-fair-compensation'),
    en('avant garde gate keeping', 'quotes/letter-open-source'),
    en('voluntary no obligation feedback', 'quotes/openai-voluntary'),
    en('grants events programs', 'quotes/openai-grants'),
    en('shaped development safeguards', 'quotes/openai-shaped-sora'),
    en('burnish image', 'quotes/wapo-about-20-artists'),
    en('couple of those artists', 'quotes/ars-couple-of-artists'),
    en('Git commit logs', 'quotes/ars-830-eastern'),
    en('totally surreal', 'quotes/shy-kids-surreal'),
    en('machine learning copyright infringement', 'quotes/coda-replication'),
    en('control permission compensation', 'quotes/caa-fundamental-right'),
    en('tough decision discontinue', 'quotes/openai-discontinue-sora'),
    fr('porte d’accès modèle', 'quotes/macg-access-door'),
    fr('droits d’auteurs utilisation non-encadrée', 'quotes/article-words-debate'),
    fr('faire fuiter accès', 'quotes/article-words-leak'),
    fr(
      'marionnettes de relations publiques',
      'quotes/article-validation-tokens',
      'quotes/clubic-validation-tokens',
      'quotes/profile-tagline',
    ),
    fr('compensation minimale concours', 'quotes/article-competition', 'quotes/macg-competition'),
    fr('testeurs précoces partenaires créatifs', 'quotes/quotidien-early-testers'),
  ],
  'a quotation by its translation': [
    en('"twenty or so artists"', 'quotes/macg-access-door'),
    en('available three hours everyone', 'quotes/article-words-three-hours'),
    en('malicious use of their work', 'quotes/article-words-association', 'claims/malicious-use'),
    en('Sora 2 family shut down', 'quotes/openai-docs-abgeschaltet'),
    fr('participation volontaire sans obligation', 'quotes/openai-voluntary'),
    fr('bourses événements programmes', 'quotes/openai-grants'),
    fr('dire au monde outil utile', 'quotes/letter-art-washing'),
    fr('masse critique trois cents artistes', 'quotes/dans-critical-mass'),
    fr('on dirait bien que c’est vrai', 'quotes/roetzer-real'),
    fr('marques milliards exploitent', 'quotes/letter-denormalize'),
    fr('seuls deux ou trois de ces artistes', 'quotes/ars-couple-of-artists'),
    fr('suspendu temporairement accès utilisateurs', 'quotes/openai-paused-access'),
    fr('coups de communication', 'quotes/letter-pr-stunts'),
    fr('lettre trouve un écho', 'quotes/letter-sign-here'),
  ],
  'accents, cases, ligatures': [
    fr('remunere recherche bugs', 'quotes/article-unpaid-labor'),
    fr('DONNEES D’ENTRAINEMENT JETONS', 'quotes/article-validation-tokens', 'quotes/clubic-validation-tokens'),
    fr('créateurs rassemblés sous le nom', 'quotes/article-words-all-creators'),
    fr('createurs rassembles', 'quotes/article-words-all-creators', 'claims/all-creators'),
    fr('aurece vettier', 'actors/aurece-vettier'),
    en('Andre Allen Anjos', 'actors/andre-allen-anjos'),
    en('artists are not your unpaid', 'quotes/letter-unpaid-rd'),
    fr('oeuvres realisees artistes exterieurs', 'events/first-artists-works'),
  ],
  'apostrophes, elisions, hyphens': [
    fr("l'utilisation malveillante", 'quotes/article-words-association', 'claims/malicious-use'),
    fr('l’amelioration du programme', 'quotes/article-words-competition'),
    fr("d'entrainement jetons", 'quotes/article-validation-tokens', 'quotes/clubic-validation-tokens'),
    en('sora created films screened', 'quotes/letter-competition'),
    en('avant-garde', 'quotes/letter-open-source'),
    en('art-washing lured', 'quotes/letter-art-washing'),
    en('artwashing', 'quotes/letter-artwashing-detected'),
    en('sora alpha artists', 'actors/sora-alpha-artists', 'quotes/letter-signature'),
    en("wouldn't have been invited", 'quotes/letter-not-against-ai'),
    en('don’t agree rolled out', 'quotes/letter-rollout'),
    en('francesco d’isa', 'actors/francesco-d-isa'),
    en('OpenAI’s code protest', 'quotes/leakd-not-a-leak'),
  ],
  'another order, another number, another spelling': [
    en('tokens validation', 'quotes/letter-validation-tokens'),
    en('labor unpaid hundreds', 'quotes/letter-unpaid-labor'),
    en('unpaid labour bug testing', 'quotes/letter-unpaid-labor'),
    en('free bug tester', 'quotes/letter-validation-tokens'),
    en('early tester red teamer', 'quotes/letter-early-testers'),
    en('PR puppet artist', 'quotes/profile-tagline'),
    fr('testeur de bug gratuit', 'quotes/article-validation-tokens'),
    fr('bogues testeurs', 'quotes/clubic-validation-tokens'),
    fr('centaine d’artistes travail non rémunéré', 'quotes/macg-unpaid-labor', 'quotes/article-unpaid-labor'),
    fr('concours film projeté', 'quotes/article-competition', 'quotes/macg-competition'),
  ],
  'English words in French, French words in English': [
    fr('art washing', 'quotes/article-art-washing', 'quotes/letter-art-washing', 'topics/art-washing'),
    fr('red teamers simulateurs', 'quotes/quotidien-early-testers'),
    fr('unpaid R&D', 'quotes/letter-unpaid-rd'),
    fr('research preview', 'topics/research-preview', 'quotes/openai-research-preview'),
    en('jetons de validation', 'quotes/article-validation-tokens', 'quotes/clubic-validation-tokens'),
    en('vingtaine d’artistes', 'quotes/macg-access-door', 'quotes/wapo-about-20-artists'),
    en('abgeschaltet', 'quotes/openai-docs-abgeschaltet'),
  ],
  'numbers and currencies': [
    fr('150 milliards', 'quotes/article-unpaid-labor', 'quotes/macg-unpaid-labor'),
    en('$150B', 'quotes/letter-unpaid-labor'),
    en('150B company', 'quotes/letter-unpaid-labor'),
    en('~300', 'quotes/letter-300-artists'),
    en('300 artists', 'quotes/letter-300-artists', 'quotes/dans-critical-mass'),
    en('850 signatures', 'quotes/leakd-850-signatures'),
    en('560 verified', 'quotes/leakd-850-signatures', 'events/petition-850'),
    en('630 people signed', 'quotes/quartz-630-signatures'),
    fr('11 000 créateurs', 'events/training-statement'),
    en('11,000 creators', 'events/training-statement'),
    fr('6,6 milliards', 'events/funding-round'),
    en('$6.6 billion', 'events/funding-round'),
    en('16 people and groups', 'quotes/ars-16-signatures'),
    en('8:30 Eastern', 'quotes/ars-830-eastern'),
    fr('8 h 30 heure de l’Est', 'quotes/ars-830-eastern'),
  ],
  'who and what': [
    en('Tim Boucher', 'actors/tim-boucher'),
    en('boucher agreement', 'quotes/boucher-agreement'),
    en('niko felix', 'actors/niko-felix'),
    en('Sora Turbo', 'actors/sora-turbo'),
    en('CAA', 'actors/creative-artists-agency'),
    fr('Disney', 'actors/walt-disney-company', 'events/disney-deal'),
    fr('accès anticipé', 'topics/early-access', 'quotes/letter-pr-advertisement'),
    en('sora shorts', 'events/tribeca-announced', 'events/tribeca-screening'),
    en('petition signatures', 'figures/petition-signatures', 'events/petition-850'),
    en('speaker:openai voluntary', 'quotes/openai-voluntary'),
    fr('auteur:boucher accord', 'quotes/boucher-agreement'),
    en('kind:claim valuation', 'claims/valuation'),
  ],
  'still being typed': [
    en('validation tok', 'quotes/letter-validation-tokens'),
    en('"bug testing, feed', 'quotes/letter-unpaid-labor'),
    en('unpaid labor thr', 'quotes/letter-unpaid-labor'),
    fr('marionnettes de rel', 'quotes/article-validation-tokens', 'quotes/clubic-validation-tokens', 'quotes/profile-tagline'),
    fr('jetons de valid', 'quotes/article-validation-tokens', 'quotes/clubic-validation-tokens'),
  ],
};
