/**
 * The questions and refusals of the schemas, in French. Keyed by the English
 * words, so that a description changed in a schema asks for its French anew (a
 * test compares the two).
 */
export const QUESTIONS: Readonly<Record<string, string>> = {
  // Sources
  'The title as printed, in the source’s own language. Absent where it was not seen.':
    'Le titre tel qu’il est imprimé, dans la langue de la source. Rien s’il n’a pas été vu.',
  'Where the title was read; `address` where it is inferred from the URL.':
    'Où le titre a été lu ; `address` s’il est déduit de l’adresse.',
  'Who published it: the id of an actor, or a name where it is no actor.': 'Qui l’a publié : un acteur du dossier, ou seulement un nom.',
  'The name, as printed.': 'Le nom, tel qu’il est imprimé.',
  'Who signed it; empty where no author was seen.': 'Qui l’a signé ; personne si aucun auteur n’a été vu.',
  'An author: the id of an actor, or a name.': 'Un auteur : un acteur du dossier, ou un nom.',
  'The language of the document.': 'La langue du document (en, fr…).',
  'The address at the publisher’s. Absent where it was not seen.': 'L’adresse chez l’éditeur. Rien si la page n’a pas été vue.',
  'Where it was read, if not at `url`: one address or several.':
    'Où le document a été lu, si ce n’est pas à `url` : une ou plusieurs adresses.',
  'A copy.': 'Une copie.',
  'An archive copy, where one is known.': 'Une copie archivée, si l’on en connaît une.',
  'When it was published. Absent where nothing is known of it.': 'Quand il a été publié. Rien si l’on n’en sait rien.',
  'The date of publication, or the first day it may be of.': 'La date de publication, ou le premier jour possible.',
  'The last day it may be of, where only a range is known.': 'Le dernier jour possible, si l’on ne connaît qu’une période.',
  'How exactly the date is known; `about` where it is inferred.': 'Avec quelle précision la date est connue ; `about` si elle est déduite.',
  'The day it was read. Absent where it was not.': 'Le jour où il a été lu. Rien s’il ne l’a pas été.',
  'How much of it was read; `none` where it is known through others only.':
    'Ce qui en a été lu ; `none` s’il n’est connu que par d’autres.',
  'How far the record can be relied on, in the editors’ judgement.': 'À quel point on peut s’y fier, au jugement des rédacteurs.',
  'The source it only repeats: do not count both as independent.':
    'La source qu’il ne fait que répéter : les deux ne font pas deux témoignages.',
  'What a reader should know before relying on it.': 'Ce qu’il faut savoir avant de s’y fier.',
  'Where a browser finds the text itself, to link into it. Absent: at `url`, or at `mirror` where there is no `url`. `nowhere`: behind an application or a paywall.':
    'Où un navigateur trouve le texte lui-même, pour un lien vers sa place. Rien : à `url`, ou à `mirror` s’il n’y a pas d’`url`. `nowhere` : derrière une application ou un accès payant.',

  // Kinds of record
  'A document: article, letter, statement, page.': 'Un document : article, lettre, déclaration, page.',
  'A person, collective, organisation, product or platform.': 'Une personne, un collectif, une organisation, un produit ou une plateforme.',
  'The verbatim words of a speaker in a source, in the language of that source.':
    'Les mots exacts de quelqu’un dans une source, dans la langue de cette source.',
  'One checkable or arguable statement, with its kind, its status and its evidence.':
    'Un énoncé que l’on peut vérifier ou discuter, avec son genre, son statut et ses éléments.',
  'Something dated, with the precision of the date.': 'Un fait daté, avec la précision de la date.',
  'A number on which sources differ: how many, how long, how much.':
    'Un nombre sur lequel les sources diffèrent : combien, combien de temps, quelle somme.',
  'A notion explained once.': 'Une notion expliquée une fois pour toutes.',
  'One sentence of the documented article, paraphrased, in order.': 'Une phrase de l’article documenté, paraphrasée, dans l’ordre.',
  'A page of prose about the dossier: overview, method, contribute, data, about.':
    'Une page de texte sur le dossier : overview, method, contribute, data, about.',

  // All records
  'The day the record entered the dossier; feeds and citations use it.':
    'Le jour où la fiche est entrée dans le dossier ; il sert aux flux et aux références.',
  'The day its content last changed in a way readers should know of.':
    'Le dernier jour où son contenu a changé de manière notable pour les lecteurs.',
  'What the documented article leaves out and this record supplies: numbers of the list in dossier.yaml.':
    'Ce que l’article ne dit pas et que cette fiche apporte : numéros de la liste de dossier.yaml.',
  'Matters on which sources differ and this record settles or states: numbers of the list in dossier.yaml.':
    'Les points sur lesquels les sources diffèrent et que cette fiche tranche ou expose : numéros de la liste de dossier.yaml.',

  // Actors
  'The name, as the actor writes it.': 'Le nom, tel que l’acteur l’écrit.',
  'What sort of actor it is.': 'Quelle sorte d’acteur c’est.',
  'Other names it goes by.': 'Ses autres noms.',
  'Another name.': 'Un autre nom.',
  'One neutral sentence: who or what it is in this affair.': 'Une phrase neutre : qui ou ce que c’est dans cette affaire.',
  'The organisation, product line or group it belongs to or speaks for.':
    'L’organisation, la gamme ou le groupe dont il fait partie ou pour qui il parle.',
  'Public addresses of the actor; never personal ones.': 'Ses adresses publiques ; jamais d’adresse personnelle.',
  'An address.': 'Une adresse.',
  'What stands at the address.': 'Ce qui se trouve à l’adresse.',
  'The address.': 'L’adresse.',
  'Where the actor is described or named.': 'Où l’acteur est décrit ou nommé.',
  'A caution: what must not be concluded of this actor.': 'Une mise en garde : ce qu’il ne faut pas en conclure.',

  // Quotations
  'The exact words, without outer quotation marks. […] stands for words left out.':
    'Les mots exacts, sans guillemets autour. […] marque une coupure.',
  'The language of the words.': 'La langue de ces mots (en, fr…).',
  'The actor who says them.': 'L’acteur qui les dit.',
  'An actor.': 'Un acteur.',
  'The actors who say them together.': 'Les acteurs qui les disent ensemble.',
  'Who says them, where no name is given: a spokesperson of the town, an anonymous source.':
    'Qui les dit, quand aucun nom n’est donné : un porte-parole de la mairie, une source anonyme.',
  'Whose words they are: the id of an actor, the ids of several, or { role: … } where the speaker has no name.':
    'Qui les a dits ou écrits : l’identifiant d’un acteur, ceux de plusieurs, ou { role: … } quand l’auteur n’est pas nommé.',
  'Where they stand.': 'Où ils se trouvent.',
  'Tells one place from another where the words are short or stand twice in the source.':
    'Distingue une place d’une autre quand les mots sont brefs ou s’y trouvent deux fois.',
  'The words of the source just before.': 'Les mots de la source juste avant.',
  'The words of the source just after.': 'Les mots de la source juste après.',
  'The quotation these words translate, where they are a published translation.':
    'La citation que ces mots traduisent, s’ils sont une traduction publiée.',
  'Our own translation, shown as ours; not asked for where a published one exists.':
    'Notre traduction, donnée comme nôtre ; inutile s’il en existe une publiée.',
  'Oddities of the source, kept and marked.': 'Les bizarreries de la source, gardées et signalées.',
  'The odd words, exactly as they stand in `text`.': 'Les mots bizarres, exactement comme dans `text`.',
  'What is odd about them.': 'Ce qu’ils ont de bizarre.',
  'In one or two sentences: where and when it was said, and about what.':
    'En une ou deux phrases : où, quand et à propos de quoi cela a été dit.',
  'About the wording: variants, conventions, cautions.': 'À propos des mots : variantes, conventions, précautions.',
  'The notions it bears on.': 'Les notions concernées.',

  // Claims
  'The claim as one sentence, attributed where it is an accusation.': 'L’affirmation en une phrase, attribuée si c’est une accusation.',
  'fact: can be checked. allegation: accuses. opinion: judges. position: says what one wants. framing: says what the matter is about.':
    'fact (fait) : se vérifie. allegation : accuse. opinion : juge. position : dit ce que l’on veut. framing (cadrage) : dit de quoi il s’agit.',
  'About what the claim says, not about whether somebody said it: an accusation that was made and that no source settles is `attributed`.':
    'Sur ce que dit l’affirmation, non sur le fait que quelqu’un l’ait dite : une accusation réellement formulée, et qu’aucune source ne tranche, est `attributed`.',
  'Why this status, in one sentence.': 'Pourquoi ce statut, en une phrase.',
  'Who makes the claim; not who quotes or reports it.': 'Qui l’affirme ; non qui le cite ou le rapporte.',
  'Whom it, or what it quotes, accuses or doubts. An allegation without this field accuses whoever does not make it.':
    'Qui est mis en cause ou en doute, par l’affirmation ou par ce qu’elle cite. Une accusation sans ce champ met en cause quiconque ne la porte pas.',
  'What those it accuses say to it, where that does not stand in the evidence.':
    'Ce qu’en disent ceux qu’elle met en cause, si ce n’est pas déjà parmi les éléments.',
  'Where no words of theirs were found: what was looked for.': 'Si aucun propos d’eux n’a été trouvé : ce qui a été cherché.',
  'The statements of the documented article it covers, by number, where the editors have numbered them: C1, C2 … Each stands in one claim only.':
    'Les phrases de l’article dont il s’agit, par leur numéro, si la rédaction les a numérotées : C1, C2 … Chacune dans une seule affirmation.',
  'The quotations that state it.': 'Les citations qui l’énoncent.',
  'What the sources say of it.': 'Ce qu’en disent les sources.',
  'Where the evidence stands.': 'Où cela se trouve.',
  'How it bears on the claim; `reports` where the source only prints or repeats a statement, as a newspaper does that quotes it.':
    'Dans quel sens cela va : appuie, nuance, conteste ; `reports` si la source ne fait qu’imprimer ou répéter des propos, comme un journal qui les cite.',
  'Who says so, where it is neither the speaker of `quote` nor the source itself: somebody whom the source only quotes or sums up.':
    'Qui le dit, si ce n’est ni l’auteur de la citation ni la source elle-même : quelqu’un que la source ne fait que citer ou résumer.',
  'Where it was read, if only in sources that repeat this one.':
    'Où cela a été lu, si ce n’est que dans des sources qui répètent celle-ci.',
  'True where the editors read this off the document: code, a history, an address. It is then shown as our reading, and as nobody’s statement.':
    'Oui si ce sont les rédacteurs qui le tirent du document : code, historique, adresse. C’est alors montré comme notre lecture, et n’est la parole de personne.',
  'Its words, where they are a record.': 'Ses mots, s’ils ont une fiche.',
  'What the source says, in a few words of ours.': 'Ce que dit la source, en quelques mots de nous.',

  // Events
  'What happened, as one short sentence.': 'Ce qui s’est passé, en une phrase brève.',
  'When, or the first day it may have been.': 'Quand, ou le premier jour possible.',
  'The last day, where it lasted or where only a range is known.': 'Le dernier jour, si cela a duré ou si l’on ne connaît qu’une période.',
  'The local time of day. Between quotation marks: "08:30".': 'L’heure locale : 08:30.',
  'The IANA time zone of `time`, such as America/New_York.': 'Le fuseau horaire de l’heure, comme America/New_York.',
  'One or two sentences more, where the title does not say enough.': 'Une ou deux phrases de plus, si le titre n’en dit pas assez.',
  'Who took part.': 'Qui y a pris part.',
  'Who reports it.': 'Qui le rapporte.',
  'The claims it bears on.': 'Les affirmations concernées.',
  'The words said in it or about it.': 'Les mots dits alors, ou à ce sujet.',
  'The events it answers or follows from; it cannot be earlier.':
    'Les événements auxquels il répond ou fait suite ; il ne peut pas être antérieur.',
  'True for background, before or after: no source read presents what came later as a consequence of the controversy.':
    'Oui s’il s’agit d’un arrière-plan, avant ou après : aucune source lue ne présente la suite comme une conséquence de la controverse.',
  'When it was according to each account, where sources differ. They are shown side by side; `date` and `time` stay the editors’ choice.':
    'Quand c’était selon chaque récit, si les sources diffèrent. Ils sont montrés côte à côte ; `date` et `time` restent le choix des rédacteurs.',
  'Who says so; sources that only repeat one another stand in one account.':
    'Qui le dit ; les sources qui ne font que se répéter vont dans un même récit.',
  'The words that say so, where they are a record.': 'Les mots qui le disent, s’ils ont une fiche.',
  'The day, according to this account.': 'Le jour, selon ce récit.',
  'The local time of day, according to this account. Between quotation marks: "08:30".': 'L’heure locale, selon ce récit : 08:30.',
  'The part of the day, where the account gives no time: night is before 06:00.':
    'Le moment du jour, si le récit ne donne pas d’heure ; night (la nuit) : avant 06:00.',
  'The IANA time zone of `time`; absent where the account names none.': 'Le fuseau horaire de l’heure ; rien si le récit n’en nomme pas.',
  'True where the account gives the time as approximate.': 'Oui si le récit donne l’heure comme approximative.',
  'How the account puts it, in a few words.': 'Comment le récit le dit, en quelques mots.',

  // Figures
  'What is counted or measured.': 'Ce qui est compté ou mesuré.',
  'The unit, as it follows a number.': 'L’unité, telle qu’elle suit un nombre.',
  'What to make of the differences, in one or two sentences.': 'Que penser des écarts, en une ou deux phrases.',
  'What each source gives, in the order they should be read.': 'Ce que donne chaque source, dans l’ordre de lecture.',
  'True where the values are of one count as it grew: they are shown in the order in which they are listed, each joined to the next.':
    'Vrai quand les valeurs sont celles d’un même décompte au fil de sa croissance : elles sont montrées dans l’ordre où elles sont listées, chacune reliée à la suivante.',
  'The number.': 'Le nombre.',
  'The lower end of a range.': 'Le bas d’une fourchette.',
  'The upper end of a range.': 'Le haut d’une fourchette.',
  'How the source qualifies the number; absent where it states it plainly.':
    'Comment la source nuance le nombre ; rien si elle le donne sans réserve.',
  'The source’s own word where it gives no number: “hundreds”.': 'Le mot de la source, si elle ne donne pas de nombre : « des centaines ».',
  'When it held: 2024-11-26, or 2024-11-26T08:30 where the hour is known.':
    'Quand il valait : 2024-11-26, ou 2024-11-26T08:30 si l’heure est connue.',
  'Who gives it.': 'Qui le donne.',
  'The words that give it, where they are a record.': 'Les mots qui le donnent, s’ils ont une fiche.',
  'What it counts, how it was obtained.': 'Ce qu’il compte, comment il a été obtenu.',

  // Topics
  'The notion’s name.': 'Le nom de la notion.',
  'What it means here, in one or two sentences; an accusation is attributed.':
    'Ce qu’elle veut dire ici, en une ou deux phrases ; une accusation est attribuée.',
  'Neighbouring notions.': 'Les notions voisines.',

  // Passages
  'Its place in the article, from 1.': 'Sa place dans l’article, à partir de 1.',
  'The part of the article it stands in: a paragraph’s number, or a name.':
    'La partie de l’article où il se trouve : le numéro d’un paragraphe, ou un nom.',
  'The part’s name: standfirst, cross-heading …': 'Le nom de cette partie : chapô, intertitre…',
  'What the sentence says, in our words, attributed to the article or its publisher.':
    'Ce que dit la phrase, avec nos propres mots, attribué à l’article ou à qui le publie.',
  'The claims it makes.': 'Les affirmations qu’il contient.',
  'The quotations it holds.': 'Les citations qu’il contient.',
  'Finds the sentence in the article.': 'Permet de retrouver la phrase dans l’article.',
  'Its first few words, to link to its place.': 'Ses premiers mots, pour un lien vers sa place.',
  'Its last few words.': 'Ses derniers mots.',
  'The words just before, where the first few stand twice.': 'Les mots juste avant, si les premiers s’y trouvent deux fois.',
  'The words just after.': 'Les mots juste après.',

  // Kinds of source, places, corrections
  'What it is, in a few words, where its title was never seen: shown in square brackets in its place.':
    'Ce que c’est, en quelques mots, si son titre n’a jamais été vu : montré entre crochets à sa place.',
  'What was inferred and not read on the page; a title from the address and a date that is `about` are so anyway.':
    'Ce qui a été déduit et non lu sur la page ; un titre tiré de l’adresse et une date `about` le sont de toute façon.',
  'True where the time is given as approximate.': 'Oui si l’heure est donnée comme approximative.',
  'Why it is known to be an error of its source: it is then named as one, and not drawn among the accounts.':
    'Pourquoi c’est, on le sait, une erreur de sa source : elle est alors signalée comme telle, et non dessinée parmi les récits.',
  'What sort of document it is; `post` on a social network or a blog, `decision` of a court or an authority.':
    'Le genre du document ; `post` sur un réseau social ou un blog, `decision` d’un tribunal ou d’une autorité.',
  'Who asks: the id of an actor, or { name: … }.': 'Qui interroge : l’identifiant d’un acteur, ou { name: … }.',
  'Who leads the interview; those interviewed are its authors.': 'Qui mène l’entretien ; les personnes interrogées en sont les auteurs.',
  'The day of the correction.': 'Le jour de la correction.',
  'What was corrected, in one sentence.': 'Ce qui a été corrigé, en une phrase.',
  'Where the correction can be read, if not at the source itself.': 'Où lire la correction, si ce n’est dans la source même.',
  'What its publisher corrected after publication, oldest first.':
    'Ce que son éditeur a corrigé après la publication, le plus ancien d’abord.',
  'The day it was retracted.': 'Le jour du retrait.',
  'What its publisher says of the retraction.': 'Ce que son éditeur dit du retrait.',
  'Where the retraction can be read.': 'Où lire l’annonce du retrait.',
  'That its publisher retracted it; every page that rests on it says so.':
    'Que son éditeur l’a retirée ; chaque page qui s’appuie sur elle le dit.',
  'What is counted, a term of CSL.': 'Ce qui est compté, un terme de CSL.',
  'The number or the range: 12, 12–14, 00:14:05.': 'Le numéro ou l’intervalle : 12, 12–14, 00:14:05.',
  'The place in the source that a reader looks up: a page, a paragraph, a time code.':
    'L’endroit de la source où regarder : une page, un paragraphe, un minutage.',

  // Comparison
  'The words of the source that the article relays. Absent only where the article adds something of its own.':
    'Les mots de la source que l’article relaie. Absents seulement là où l’article ajoute de lui-même.',
  'same: relayed as they are, or faithfully translated. changed: put otherwise. added: only in the article. left-out: only in the source.':
    'same : repris tels quels ou traduits fidèlement. changed : dits autrement. added : seulement dans l’article. left-out : seulement dans la source.',
  'What differs, in one sentence.': 'Ce qui diffère, en une phrase.',
  'The passage against the source that the article relays, sentence by sentence of that source.':
    'Le passage face à la source que l’article relaie, phrase par phrase de cette source.',

  // Pages
  'The page’s title.': 'Le titre de la page.',
  '`program` where its text follows the one that the program brings for the page; absent where it stands in its place.':
    '`program` si son texte suit celui que le programme donne à la page ; rien s’il le remplace.',
  'What the page says, in one sentence: search results and link previews show it.':
    'Ce que dit la page, en une phrase : les résultats de recherche et les aperçus la montrent.',

  'The family name, where the name does not show which part it is: references are sorted under it.':
    'Le nom de famille, quand le nom ne montre pas lequel c’est : les références sont classées à ce nom.',
  'The given names, where `family` is said.': 'Les prénoms, quand `family` est donné.',

  'The ids it had before, the first one first: its old addresses keep leading to it.':
    'Ses identifiants précédents, le premier d’abord : ses anciennes adresses continuent d’y mener.',

  // Refusals
  'is empty': 'est vide',
  'starts or ends with a space': 'commence ou finit par une espace',
  'is no id: an id is the name of a file, lower-case letters, digits and hyphens':
    'n’est pas un identifiant : un identifiant est le nom d’un fichier, en minuscules sans accent, chiffres et traits d’union',
  'is not a complete https address': 'n’est pas une adresse https complète',
  'ends in a highlight of words (:~:text=), which the links into a source add themselves':
    'se termine par un surlignage (:~:text=), que les liens vers une source ajoutent eux-mêmes',
  'has a user name or a password before its host, which hides where it leads':
    'porte un nom d’utilisateur ou un mot de passe devant son hôte, ce qui cache où elle mène',
  'names no public site': 'ne désigne aucun site public',
  'mixes alphabets within a name, so that its letters look like others':
    'mêle des alphabets dans un nom, si bien que ses lettres ressemblent à d’autres',
  'carries parameters that track readers': 'contient des paramètres qui pistent les lecteurs',
  'has characters that an address holds only percent-encoded': 'contient des caractères qu’une adresse n’admet que codés (%…)',
  'is no language tag such as en, fr or pt-BR': 'n’est pas un code de langue comme en, fr ou pt-BR',
  'is not a date of the calendar written as 2024-11-26, 2024-11 or "2024"':
    'n’est pas une date du calendrier, écrite 2024-11-26, 2024-11 ou 2024',
  'is no record such as quotes/some-id': 'n’est pas une fiche comme quotes/un-identifiant',
  'is no omission number such as O1': 'n’est pas un numéro d’omission comme O1',
  'is no discrepancy number such as D1': 'n’est pas un numéro de divergence comme D1',
  'is no claim number such as C11': 'n’est pas un numéro d’affirmation comme C11',
  'is no time of day such as 08:30': 'n’est pas une heure comme 08:30',
  'is no time zone such as America/New_York': 'n’est pas un fuseau horaire comme America/New_York',
  'is no date such as 2024-11-26': 'n’est pas une date comme 2024-11-26',
  'gives neither a value, nor low and high, nor words': 'ne donne ni nombre, ni fourchette (low et high), ni mots',
  'gives both a time and a part of the day': 'donne à la fois une heure et un moment du jour',
  'needs one value at least': 'demande au moins une valeur',
  'needs two sides at least': 'demande au moins deux côtés',
};
