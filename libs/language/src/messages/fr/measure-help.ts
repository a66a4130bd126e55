import type { TranslationOf } from '../../message-types.js';
import type { measureHelp as polish } from '../pl/measure-help.js';

/** What each measure says, and what it does not say; opened by a question mark beside it. */
export const measureHelp: TranslationOf<typeof polish, 'fr'> = {
  'measure-help.button': 'Ce que cela veut dire : {measure}',
  'measure-help.not': 'Ce que cela ne dit pas :',
  'measure-help.method': 'Description complète de la méthode (en anglais)',
  'measure.opinions': 'nombre d’avis',
  'measure.opinions.says':
    'Le nombre d’avis recueillis dans cette démarche. Une personne peut en avoir donné plusieurs.',
  'measure.opinions.not': 'Ce n’est ni un nombre de personnes ni une mesure de soutien.',
  'measure.people': 'nombre de personnes',
  'measure.people.says': 'Le nombre de personnes différentes qui ont écrit, répondu ou voté. Chacune compte une fois.',
  'measure.people.not':
    'Ce n’est pas le nombre de tous ceux qui connaissaient la démarche ou sont venus à une réunion.',
  'measure.heads': 'personnes comptées sur place',
  'measure.heads.says': 'Le nombre de personnes comptées aux réunions. Personne n’a noté qui elles sont.',
  'measure.heads.not':
    'Nous ne savons pas si les mêmes personnes ont aussi donné un avis : elles ne sont donc pas ajoutées aux participants.',
  'measure.answered': 'avis avec réponse',
  'measure.answered.says':
    'Le nombre d’avis auxquels la municipalité a répondu. Seuls comptent les avis recevables, sans le spam ni les retirés.',
  'measure.answered.not': 'Une réponse ne veut pas dire qu’on a approuvé ni que quelque chose a été fait.',
  'measure.opinions-over-time': 'avis dans le temps',
  'measure.opinions-over-time.says':
    'Chaque barre est le nombre d’avis d’une semaine, d’un mois ou d’une année. Les avis sans date sont indiqués à part.',
  'measure.opinions-over-time.not': 'Une barre haute ne dit pas pourquoi on a écrit à ce moment-là.',
  'measure.representation': 'part d’un groupe par rapport aux habitants',
  'measure.representation.says':
    'Compare la part d’un groupe parmi les participants à sa part parmi les habitants. 1 veut dire autant, 0,5 moitié moins. Le trait à côté montre l’intervalle.',
  'measure.representation.not':
    'Un rapport inférieur à 1 ne dit pas pourquoi des personnes manquent. L’intervalle ne montre que le hasard, pas le choix de venir.',
  'measure.representation-over-time': 'part d’un groupe dans le temps',
  'measure.representation-over-time.says':
    'Comment la part d’un groupe a changé de mois en mois. Chaque point compte tout le monde depuis le début de la démarche.',
  'measure.representation-over-time.not':
    'Une hausse après une action ne prouve pas que c’est elle qui a fait venir les gens.',
  'measure.pyramid': 'âge et sexe des participants',
  'measure.pyramid.says':
    'Les barres sont les participants, le contour les habitants. Quand une barre n’atteint pas le contour, il est venu moins de monde que la population ne le laisse attendre.',
  'measure.pyramid.not':
    'Les personnes qui n’ont pas donné leur âge n’y sont pas, et rien ne dit pourquoi quelqu’un manque.',
  'measure.coverage': 'pour combien de personnes on le sait',
  'measure.coverage.says':
    'Quelle part des participants a donné cette information. Les résultats ne décrivent que ces personnes.',
  'measure.coverage.not': 'Cela ne dit pas si les autres leur ressemblent.',
  'measure.people-by-group': 'personnes par groupe',
  'measure.people-by-group.says': 'Le nombre de personnes de chaque groupe qui ont participé.',
  'measure.people-by-group.not':
    'Sans données sur les habitants, on ne sait pas si c’est beaucoup ou peu. Les personnes qui n’ont rien indiqué n’y sont pas.',
  'measure.missing-people': 'qui manque',
  'measure.missing-people.says':
    'Les groupes nettement moins présents que la population ne le laisse attendre. À côté, le nombre de personnes qu’il faudrait pour une part égale.',
  'measure.missing-people.not':
    'Ce n’est pas une liste de coupables : les nombres ne disent pas ce qui a empêché ces personnes de venir.',
  'measure.participation-rate': 'taux de participation',
  'measure.participation-rate.says': 'Quelle part des habitants du tableau de la population a participé.',
  'measure.participation-rate.not':
    'Un taux élevé ne veut pas dire que les participants ressemblent à tous. L’intervalle ne montre que le hasard.',
  'measure.place-rates': 'participants par lieu',
  'measure.place-rates.says':
    'La carte montre combien de personnes pour mille habitants ont participé dans chaque partie de la commune.',
  'measure.place-rates.not':
    'Un lieu clair peut avoir ses problèmes. Là où vivent peu d’habitants, le hasard suffit à créer un écart.',
  'measure.opinions-by-channel': 'canaux et langues des avis',
  'measure.opinions-by-channel.says':
    'Le nombre d’avis venus par chaque canal et dans chaque langue. Chaque avis a un seul canal.',
  'measure.opinions-by-channel.not':
    'Ce ne sont pas des personnes : on peut écrire sur la plateforme et sur papier. La langue est parfois reconnue par un programme.',
  'measure.topics': 'thèmes fixes',
  'measure.topics.says':
    'Combien d’avis et de personnes relèvent de chaque thème d’une liste fixe. Un avis peut relever de plusieurs.',
  'measure.topics.not':
    'Les nombres ne s’additionnent pas. Ce sont des mots qui désignent un thème : un avis qui n’en contient pas figure à part.',
  'measure.impact-by-theme': 'suites données par thème',
  'measure.impact-by-theme.says':
    'Jusqu’où sont allés les avis de chaque thème, de la réponse à la réalisation. Chaque nombre mène à sa liste.',
  'measure.impact-by-theme.not':
    'Un thème dont peu d’avis ont été retenus n’a pas forcément été négligé : il relève peut-être d’une autre autorité.',
  'measure.filtered-impact': 'suites données avec ces filtres',
  'measure.filtered-impact.says':
    'Parmi les avis que laissent les filtres, combien ont une réponse, une décision et une réalisation.',
  'measure.filtered-impact.not': 'Cela ne les compare pas aux autres avis et ne dit pas d’où vient une différence.',
  'measure.year-people': 'personnes sur toute l’année',
  'measure.year-people.says':
    'Le nombre minimal et maximal de personnes qui ont pu participer. Nul ne sait qui a pris part à plusieurs démarches.',
  'measure.year-people.not':
    'Ce n’est pas un intervalle de confiance : le vrai nombre est à coup sûr entre ces deux limites.',
  'measure.promises': 'engagements pour l’année suivante',
  'measure.promises.says': 'Les engagements et décisions publiés dont l’échéance n’est pas passée, et qui en répond.',
  'measure.promises.not': 'La liste ne contient ni brouillons ni projets que personne n’a publiés.',
  'measure.channels': 'façons de participer',
  'measure.channels.says':
    'Combien de personnes sont venues par chaque canal, et combien par aucun autre. Qui en a utilisé deux compte dans les deux.',
  'measure.channels.not': 'Cela ne dit pas que ces personnes ne seraient pas venues sans lui.',
  'measure.theme-by-group': 'qui parle de quoi',
  'measure.theme-by-group.says':
    'Quelle part d’un groupe a abordé un thème, et quelle part des autres. Les différences que le hasard seul n’explique pas sont marquées.',
  'measure.theme-by-group.not':
    'Cela ne dit pas que tout le groupe y tient : seules comptent les personnes qui se sont exprimées.',
  'measure.theme-places': 'où l’on en parle',
  'measure.theme-places.says':
    'Quelle part des personnes de chaque lieu a abordé le thème : parmi celles qui ont écrit quelque chose, chacune comptée une fois.',
  'measure.theme-places.not':
    'Cela ne dit pas où est le problème, ni ce que veulent les habitants qui n’ont rien écrit. Les petites différences sont dues au hasard.',
  'measure.theme-weighted': 'thèmes après pondération',
  'measure.theme-weighted.says':
    'Ce que serait la part de chaque thème si les participants avaient la même composition que les habitants.',
  'measure.theme-weighted.not':
    'Cela ne parle pas pour les absents : on suppose qu’ils pensent comme les présents de leur groupe.',
  'measure.target-groups': 'groupes cibles',
  'measure.target-groups.says':
    'Les groupes que la municipalité voulait toucher, et combien de leurs membres sont venus. La date dit quand l’objectif a été fixé.',
  'measure.target-groups.not': 'Un objectif atteint ne prouve pas quelle action l’a permis.',
  'measure.trust': 'fiabilité d’un thème',
  'measure.trust.says':
    'Un nombre de 0 à 1 : à quelle fréquence le thème revient quand on tire de nouveau les avis au sort. À partir de 0,75, il est stable.',
  'measure.trust.not': 'Cela ne dit pas si le thème est important ni si ses avis sont justes.',
  'measure.theme-map': 'carte des thèmes',
  'measure.theme-map.says':
    'Chaque point est un avis. Des points proches parlent de choses semblables ; la couleur est le thème.',
  'measure.theme-map.not': 'Les distances sont approximatives, et les directions ne veulent rien dire.',
  'measure.stance': 'pour et contre',
  'measure.stance.says':
    'Combien de personnes ont voté pour les avis d’un thème, combien contre, combien dans les deux sens. Chacune compte une fois.',
  'measure.stance.not': 'Un vote porte sur un avis, pas sur le thème, et ne dit rien de ceux qui n’ont pas voté.',
  'measure.stance-answers': 'réponses de ceux qui ont écrit',
  'measure.stance-answers.says':
    'Comment les personnes qui ont écrit dans ce thème ont répondu à une question de l’enquête. Chacune compte une fois, avec sa dernière réponse.',
  'measure.stance-answers.not':
    'La question peut porter sur autre chose que le thème, et ceux qui ont écrit ne sont pas tous ceux qui ont répondu.',
  'measure.distinctive-words': 'mots d’un groupe',
  'measure.distinctive-words.says': 'Les mots qu’un groupe emploie nettement plus souvent que les autres.',
  'measure.distinctive-words.not': 'Un mot fréquent ne dit pas si l’on est pour ou contre.',
  'measure.impact-path': 'parcours des avis',
  'measure.impact-path.says':
    'Combien d’avis sont arrivés, ont une réponse, une décision, ont été retenus et réalisés. Sous chaque nombre figure la base de sa part.',
  'measure.impact-path.not':
    'Cela ne dit pas si les décisions étaient bonnes, et ne montre que ce que quelqu’un a inscrit.',
  'measure.flow': 'de l’avis à l’effet',
  'measure.flow.says':
    'La largeur d’une bande est un nombre d’avis. Elle mène du thème à la décision, puis à ce qui a été fait.',
  'measure.flow.not':
    'Une bande sans décision n’est pas un refus : l’affaire attend peut-être, ou personne ne l’a inscrite.',
  'measure.decisions': 'décisions',
  'measure.decisions.says':
    'Combien d’avis ont été retenus en totalité, en partie ou pas du tout, et combien n’ont pas encore de décision.',
  'measure.decisions.not':
    'Beaucoup de refus ne veulent pas dire mauvaise volonté : certaines affaires ne relèvent pas de la commune.',
  'measure.impact-rates': 'taux de décision et de suivi',
  'measure.impact-rates.says':
    'Quelle part des avis a une décision, un motif, une réalisation ou un lien jusqu’à un effet. Les nombres et l’intervalle sont à côté.',
  'measure.impact-rates.not': 'Un lien dit que quelqu’un a relié l’avis et la décision, pas que l’un a causé l’autre.',
  'measure.waiting-answer': 'délai de réponse',
  'measure.waiting-answer.says':
    'La courbe montre quelle part des avis attend encore après tant de jours. Ceux qui attendent aujourd’hui comptent aussi.',
  'measure.waiting-answer.not': 'Une réponse rapide n’est pas forcément une bonne réponse.',
  'measure.waiting-delivery': 'délai de réalisation',
  'measure.waiting-delivery.says':
    'La courbe montre quelle part des décisions favorables attend encore sa réalisation après tant de jours.',
  'measure.waiting-delivery.not':
    'Elle ne distingue pas le facile du difficile : un trottoir et une école comptent autant.',
  'measure.orphan-decisions': 'décisions sans avis',
  'measure.orphan-decisions.says': 'Les décisions auxquelles ne mène aucun avis d’habitant.',
  'measure.orphan-decisions.not':
    'Les habitants les voulaient peut-être quand même : le lien n’a peut-être pas été inscrit.',
  'measure.equality': 'égalité d’influence',
  'measure.equality.says':
    'Compare quelle part des avis tranchés de chaque groupe a été retenue. 1 veut dire autant que pour les autres.',
  'measure.equality.not':
    'Une différence ne prouve pas une inégalité de traitement : les groupes ont pu demander autre chose.',
  'measure.adopted': 'avis qui ont changé quelque chose',
  'measure.adopted.says': 'Le nombre d’avis retenus en tout ou en partie.',
  'measure.adopted.not': 'Retenu ne veut pas dire réalisé, et la décision a pu avoir d’autres raisons aussi.',
  'measure.aims': 'trois objectifs',
  'measure.aims.says':
    'Huit nombres répartis en trois objectifs, à côté des précédents. Une différence n’est citée que si l’intervalle le permet.',
  'measure.aims.not': 'Ce n’est ni une note ni un classement : ces nombres ne s’additionnent jamais.',
  'measure.replies': 'réponses entre habitants',
  'measure.replies.says':
    'Combien de fois les habitants se sont répondu entre eux, et pas seulement à la municipalité.',
  'measure.replies.not': 'Beaucoup de réponses ne font pas un bon échange : une querelle en donne aussi.',
  'measure.meetings': 'réunions',
  'measure.meetings.says':
    'Au moins ce nombre de réunions figure au journal, sur la plateforme ou dans des listes de présence.',
  'measure.meetings.not': 'Cela ne dit pas combien de personnes sont venues ni si elles ont pu parler.',
  'measure.reasons': 'avis qui donnent une raison',
  'measure.reasons.says': 'Le nombre d’avis où la personne a écrit pourquoi elle pense ainsi.',
  'measure.reasons.not': 'Cela ne juge pas si la raison est juste.',
  'measure.newcomers': 'nouvelles personnes',
  'measure.newcomers.says': 'Les personnes absentes des démarches précédentes dans ces données.',
  'measure.newcomers.not': 'Elles ont pu participer auparavant sans laisser de trace, par exemple à une urne.',
  'measure.votes': 'résultats du vote',
  'measure.votes.says':
    'Le nombre de votes pour chaque choix. Qui a voté deux fois sur la même chose compte une fois, avec son dernier vote.',
  'measure.votes.not': 'Cela ne dit pas ce que veulent les habitants qui n’ont pas voté.',
  'measure.turnout': 'participation au vote',
  'measure.turnout.says': 'Quelle part des électeurs a voté.',
  'measure.turnout.not':
    'Une faible participation ne dit pas si les gens ne voulaient pas, ne pouvaient pas ou ne savaient pas.',
  'measure.shared-statements': 'ce sur quoi nous sommes d’accord',
  'measure.shared-statements.says':
    'Les affirmations auxquelles la majorité de chaque groupe de votants répond de la même façon.',
  'measure.shared-statements.not': 'C’est l’accord des votants, pas de tous les habitants.',
  'measure.dividing-statements': 'ce qui nous divise',
  'measure.dividing-statements.says':
    'Les affirmations sur lesquelles les groupes de votants diffèrent le plus, ou les votes se partagent presque par moitié.',
  'measure.dividing-statements.not': 'Un vote partagé ne veut pas dire que les gens sont fâchés.',
  'measure.opinion-groups': 'groupes aux votes semblables',
  'measure.opinion-groups.says':
    'Les personnes qui votent de façon semblable sont réunies en groupes. Leurs noms ne sont que des lettres.',
  'measure.opinion-groups.not':
    'Ce ne sont pas de vrais milieux : ces personnes ne se connaissent peut-être pas du tout.',
  'measure.vote-differences': 'différences de vote',
  'measure.vote-differences.says':
    'Les affirmations sur lesquelles un âge, un sexe ou un lieu vote autrement que les autres. Le hasard seul ne l’explique pas.',
  'measure.vote-differences.not': 'Cela ne dit pas d’où vient la différence, ni comment une personne donnée a voté.',
  'measure.recount': 'recomptage',
  'measure.recount.says': 'Le résultat est recompté selon le règlement et comparé à celui qui a été publié.',
  'measure.recount.not':
    'Une différence ne prouve pas une erreur de la municipalité : il manque peut-être des données ou une règle.',
  'measure.pools': 'enveloppes et projets',
  'measure.pools.says':
    'Les projets dans l’ordre de leurs votes, jusqu’à épuisement de l’enveloppe, chacun avec sa raison.',
  'measure.pools.not': 'Un projet sans argent n’est pas mauvais : il n’entrait peut-être pas dans l’enveloppe.',
  'measure.pupil-turnout': 'participation des élèves',
  'measure.pupil-turnout.says':
    'Quelle part des élèves électeurs a voté. Seules comptent les écoles qui ont indiqué les deux nombres.',
  'measure.pupil-turnout.not': 'Cela ne dit rien des jeunes hors de ces écoles.',
  'measure.survey-answers': 'réponses à une question',
  'measure.survey-answers.says':
    'Combien de personnes ont choisi chaque réponse. Les parts portent sur celles qui ont répondu à cette question.',
  'measure.survey-answers.not': 'Cela ne dit pas ce que pensent les habitants qui n’ont pas répondu à l’enquête.',
  'measure.topic-diversity': 'diversité des thèmes',
  'measure.topic-diversity.says':
    'Si l’on a parlé de nombreux sujets à parts égales, ou si l’un l’a emporté sur les autres.',
  'measure.topic-diversity.not': 'Un sujet principal n’est pas un défaut : c’était peut-être le plus important.',
  'measure.compared-reach': 'public touché de plusieurs démarches',
  'measure.compared-reach.says':
    'La part des groupes par rapport aux habitants, sur une même échelle. Une différence n’est citée que si les intervalles sont disjoints.',
  'measure.compared-reach.not':
    'Ce n’est pas un classement : les démarches avaient d’autres buts et d’autres façons de participer.',
  'measure.compared-themes': 'thèmes de plusieurs démarches',
  'measure.compared-themes.says':
    'Quelle part des personnes de chaque démarche a abordé le même thème, avec son intervalle.',
  'measure.compared-themes.not': 'Une différence peut venir des questions posées, et non des besoins.',
  'measure.fit': 'ressemblance avec les habitants',
  'measure.fit.says':
    'Si la composition des participants peut être due au hasard. Le nombre w dit la taille de l’écart.',
  'measure.fit.not': 'Un petit p ne veut pas dire un grand écart : avec beaucoup de personnes, un petit écart suffit.',
  'measure.evenness': 'équilibre de la participation',
  'measure.evenness.says':
    'Quelle part des participants devrait être d’un autre groupe pour avoir la composition des habitants. À côté : ce que donne le seul hasard.',
  'measure.evenness.not': 'Un seul nombre ne dit pas quel groupe manque.',
  'measure.design-effect': 'coût de la pondération',
  'measure.design-effect.says':
    'Pondérer rend un résultat moins sûr. On voit ici à combien de personnes équivaut ce qui reste.',
  'measure.design-effect.not': 'Cela ne dit pas si la pondération supprime une erreur.',
  'measure.missing-answers': 'limites dues aux données manquantes',
  'measure.missing-answers.says':
    'Entre quelles limites se trouve le résultat si toutes les personnes sans information étaient de ce groupe, ou aucune.',
  'measure.missing-answers.not': 'Cela ne dit pas quelle limite est la plus proche du vrai.',
  'measure.weights': 'pondération',
  'measure.weights.says':
    'Les groupes rares comptent davantage et les groupes fréquents moins, jusqu’à retrouver la composition des habitants.',
  'measure.weights.not': 'Elle ne change aucun résultat de vote et ne rend pas la parole aux absents.',
  'measure.voice-inequality': 'inégalité de parole',
  'measure.voice-inequality.says':
    'Si tous ont écrit un peu ou quelques-uns beaucoup. 0 veut dire tous autant, près de 1 presque seulement quelques personnes.',
  'measure.voice-inequality.not': 'Écrire beaucoup ne donne ni plus raison ni plus tort.',
  'measure.returning': 'qui revient',
  'measure.returning.says': 'Combien de personnes des démarches précédentes sont revenues, et combien sont nouvelles.',
  'measure.returning.not': 'Seules y sont les personnes reconnaissables sans données personnelles.',
  'measure.funnel': 'pas à pas',
  'measure.funnel.says':
    'Combien de personnes sont allées jusqu’à chaque étape, de la participation à une nouvelle prise de parole.',
  'measure.funnel.not': 'Cela ne dit pas pourquoi quelqu’un s’est arrêté là.',
  'measure.many-comparisons': 'nombreuses comparaisons',
  'measure.many-comparisons.says':
    'Parmi de nombreuses comparaisons, quelques-unes ressortent par hasard. Nous en tenons compte.',
  'measure.many-comparisons.not': 'Une différence marquée peut encore être due au hasard, mais rarement.',
  'measure.hidden-numbers': 'nombres masqués',
  'measure.hidden-numbers.says':
    'Combien de cases sont masquées pour que personne ne soit reconnu dans un petit groupe.',
  'measure.hidden-numbers.not': 'Masqué ne veut pas dire zéro.',
};
