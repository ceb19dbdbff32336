/**
 * A small dossier in which nothing is wrong, made up: a choir, a maker of
 * synthetic voices, an open letter. Every bad input is this one, changed.
 */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const page = (en: string, fr: string) => `title: { en: ${en}, fr: ${fr} }\nadded: 2025-01-10\n`;

export const base: Files = {
  'dossier.yaml': `title:
  en: The choir and the machine
  fr: Le chœur et la machine
description:
  en: A choir says that a company copied its voices.
  fr: Un chœur dit qu’une société a copié ses voix.
locales: [en, fr]
site: https://choir.example.org/
repository:
  url: https://github.com/example/choir
  branch: main
article: gazette-article
licence: CC-BY-4.0
home:
  positions:
    - title: { en: The choir, fr: Le chœur }
      quotes: [letter-unpaid]
  day: 2025-01-06
zones: [Europe/Paris]
`,
  'sources/gazette-article.yaml': `title: "Le chœur contre la machine"
kind: article
publisher: gazette
lang: fr
url: https://gazette.example.org/choeur
published:
  date: 2025-01-08
  precision: day
accessed: 2025-01-09
read: full
confidence: high
added: 2025-01-10
`,
  'sources/open-letter.yaml': `title: "To those who sell our voices"
kind: letter
publisher: { name: The choir’s page }
authors: [choir]
lang: en
url: https://choir.example.org/letter
mirror: https://mirror.example.org/letter
published:
  date: 2025-01-06
  precision: day
accessed: 2025-01-09
read: full
confidence: high
note:
  en: Read in the version of the first day.
  fr: Lue dans la version du premier jour.
added: 2025-01-10
`,
  'sources/lumen-statement.yaml': `title: "Statement on voices"
kind: statement
publisher: lumen
lang: en
url: https://lumen.example.org/statement
published:
  date: 2025-01-07
  precision: day
accessed: 2025-01-09
read: excerpt
confidence: medium
added: 2025-01-10
`,
  'actors/choir.yaml': `name: Choir of the Quays
kind: collective
summary:
  en: The singers who wrote the letter.
  fr: Les choristes qui ont écrit la lettre.
added: 2025-01-10
`,
  'actors/lumen.yaml': `name: Lumen
kind: organisation
aliases: [Lumen Labs]
summary:
  en: The company that sells synthetic voices.
  fr: La société qui vend des voix de synthèse.
links:
  - https://lumen.example.org/
added: 2025-01-10
`,
  'actors/lumen-voice.yaml': `name: Lumen Voice
kind: product
summary:
  en: The software that sings.
  fr: Le logiciel qui chante.
partOf: lumen
added: 2025-01-10
`,
  'actors/gazette.yaml': `name: La Gazette
kind: organisation
summary:
  en: The newspaper of the town.
  fr: Le journal de la ville.
added: 2025-01-10
`,
  'quotes/letter-unpaid.yaml': `text: "We sang for nothing, and they sell our voices."
lang: en
speaker: choir
source: open-letter
context:
  en: The first sentence of the letter.
  fr: La première phrase de la lettre.
topics: [consent]
added: 2025-01-10
`,
  'quotes/letter-asked.yaml': `text: "Nobody asked us [the singers] and nobody payed us"
lang: en
speaker: choir
source: open-letter
selector:
  prefix: the spring of last year
  suffix: Today we hear ourselves
translations:
  fr: Personne ne nous l’a demandé et personne ne nous a payés
sic:
  - text: payed
    note:
      en: So written in the letter.
      fr: Écrit ainsi dans la lettre.
added: 2025-01-10
`,
  'quotes/article-unpaid.yaml': `text: "Nous avons chanté pour rien, et ils vendent nos voix."
lang: fr
speaker: choir
source: gazette-article
renders: letter-unpaid
added: 2025-01-10
`,
  'quotes/lumen-agreed.yaml': `text: "Every singer agreed to the recording."
lang: en
speaker: lumen
source: lumen-statement
translations:
  fr: Chaque choriste a consenti à l’enregistrement.
added: 2025-01-10
`,
  'claims/unpaid.yaml': `title:
  en: The choir says that it was never paid.
  fr: Le chœur dit qu’il n’a jamais été payé.
kind: allegation
status: disputed
reason:
  en: Lumen answers that every singer agreed.
  fr: Lumen répond que chaque choriste a consenti.
assertedBy: [choir]
article: [C1]
quotes: [letter-unpaid]
evidence:
  - source: lumen-statement
    stance: disputes
    quote: lumen-agreed
    note:
      en: Speaks of agreement, not of pay.
      fr: Parle d’accord, non de paiement.
  - source: open-letter
    stance: supports
topics: [consent]
added: 2025-01-10
`,
  'claims/unpaid.en.mdx': `The letter says <Quote id="letter-unpaid"/>.

<Actor id="lumen" text="The company"/> answers <Quote id="lumen-agreed"/>.
`,
  'claims/unpaid.fr.mdx': `La lettre dit <Quote id="letter-unpaid"/>.

<Actor id="lumen" text="La société"/> répond <Quote id="lumen-agreed"/>.
`,
  'claims/recorded.yaml': `title:
  en: The choir was recorded in the spring.
  fr: Le chœur a été enregistré au printemps.
kind: fact
status: corroborated
reason:
  en: Both sides say so.
  fr: Les deux parties le disent.
assertedBy: [choir, lumen]
article: [C2]
evidence:
  - source: lumen-statement
    stance: supports
added: 2025-01-10
`,
  'claims/beautiful.yaml': `title:
  en: The choir finds its own voices the better ones.
  fr: Le chœur trouve ses propres voix meilleures.
kind: opinion
status: attributed
reason:
  en: It is the choir’s taste.
  fr: C’est le goût du chœur.
assertedBy: [choir]
quotes: [letter-asked]
added: 2025-01-10
`,
  'events/recording.yaml': `title:
  en: The choir is recorded
  fr: Le chœur est enregistré
date: 2024-04
precision: month
actors: [choir, lumen-voice]
sources: [lumen-statement]
claims: [recorded]
confidence: medium
added: 2025-01-10
`,
  'events/letter-sent.yaml': `title:
  en: The choir sends its letter
  fr: Le chœur envoie sa lettre
date: 2025-01-06
precision: time
time: "09:00"
zone: Europe/Paris
actors: [choir]
sources: [open-letter]
after: [recording]
confidence: high
added: 2025-01-10
`,
  'figures/singers.yaml': `title:
  en: Singers who signed
  fr: Choristes signataires
unit:
  en: singers
  fr: choristes
values:
  - value: 30
    at: 2025-01-06
    source: open-letter
    quote: letter-unpaid
    note:
      en: By the signatures.
      fr: D’après les signatures.
  - low: 20
    high: 40
    source: gazette-article
claims: [unpaid]
added: 2025-01-10
`,
  'topics/consent.yaml': `term:
  en: Consent
  fr: Consentement
definition:
  en: What one agrees to when one is recorded.
  fr: Ce à quoi l’on consent quand on est enregistré.
added: 2025-01-10
`,
  'passages/p1.yaml': `order: 1
paragraph: 1
paraphrase:
  en: The newspaper tells of the letter.
  fr: Le journal raconte la lettre.
claims: [unpaid]
quotes: [article-unpaid]
selector:
  start: Le chœur des Quais
  end: à la machine
added: 2025-01-10
`,
  'passages/p2.yaml': `order: 2
paragraph: { en: Last paragraph, fr: Dernier paragraphe }
paraphrase:
  en: The newspaper tells of the recording.
  fr: Le journal raconte l’enregistrement.
claims: [recorded]
added: 2025-01-10
`,
  'pages/overview.yaml': page('Overview', 'Vue d’ensemble'),
  'pages/method.yaml': page('Method', 'Méthode'),
  'pages/contribute.yaml': page('Contribute', 'Contribuer'),
  'pages/data.yaml': page('Data', 'Données'),
  'pages/about.yaml': page('About', 'À propos'),
};
