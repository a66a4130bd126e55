import type { TranslationOf } from '../../message-types.js';
import type { help as polish } from '../pl/help.js';

/** What a screen shows, what its measures mean, and its keys. */
export const help: TranslationOf<typeof polish, 'fr'> = {
  'help.title': 'Aide : {screen}',
  'help.here': 'Ce que vous voyez ici',
  'help.words': 'Ce que veulent dire ces mots et ces nombres',
  'help.keys': 'Touches',
  'help.keys.open': '? – ouvre cette aide',
  'help.keys.close': 'Esc – ferme une fenêtre',
  'help.keys.tab': 'Tab, Shift+Tab – élément suivant et précédent',
  'help.keys.skip': 'Premier Tab d’une page – accès direct au contenu',
  'help.keys.undo': 'Ctrl+Z – annule la dernière correction des thèmes',
  'help.keys.arrows': 'Flèches, Home, End – déplacement dans le registre des observations',
  'help.keys.enter': 'Enter – modifie une cellule ou ouvre le texte d’une observation',
  'help.keys.present': 'Espace, flèches – diapositives en mode présentation',
  'help.keys.switch': 'Les raccourcis à une touche sont actifs',
  'help.keys.switch.note':
    'Lettres seules, chiffres et signe ?. Désactivez-les si vous dictez ou si vous appuyez souvent sur une mauvaise touche.',
  'help.screen.home': 'accueil',
  'help.screen.other': 'cette page',
  'help.home':
    'Les démarches de vos communes, les plus récentes en premier, et ce qui attend quelqu’un. Ouvrez le nom d’une démarche pour voir ce que les habitants ont dit, qui a été entendu et ce qui en a été fait.',
  'help.overview':
    'Toute la démarche sur une page : ce qui a été dit, qui a été entendu, ce qui a été fait. Chaque nombre mène à la liste dont il vient. Quand des données arrivent, la page s’actualise d’elle-même.',
  'help.themes':
    'Les avis regroupés selon leur sujet. Une personne peut corriger le nom et le contenu des thèmes, et chaque correction peut être annulée.',
  'help.contributions':
    'Les mots des habitants, exactement comme ils ont été écrits, sans données personnelles. Les filtres figurent dans l’adresse de la page : vous pouvez l’envoyer à un collègue.',
  'help.reach': 'Qui a participé et qui manque, groupe par groupe, par rapport aux habitants.',
  'help.impact':
    'Le chemin de l’avis à la réalisation : ce qui a reçu une réponse, ce qui a été décidé, promis et réalisé.',
  'help.votes':
    'Les résultats des votes et le nombre de votants. Les votes sont des résultats : ils sont toujours montrés.',
  'help.data': 'D’où viennent les données, ce qui a été lu, ce qui n’a pas pu l’être et comment le corriger.',
  'help.remarks':
    'Chaque observation avec son numéro, sa position et son motif. Les modifications sont enregistrées aussitôt.',
  'help.reports': 'Un état figé de la démarche : le rapport, le dépliant et la page des habitants en sont tirés.',
  'help.surveys': 'Les réponses aux questions fermées, une à une, avec le nombre de personnes qui ont répondu.',
  'help.other': 'Chaque nombre mène à la liste dont il vient, et chaque graphique a son tableau en dessous.',
  'help.term.opinion': 'Avis',
  'help.term.opinion.text':
    'Ce qu’un habitant a exprimé une fois : une idée, un commentaire, une réponse ouverte ou une observation. Une personne peut en donner plusieurs.',
  'help.term.person': 'Personne',
  'help.term.person.text':
    'Chaque personne compte une fois dans une démarche, même si elle a écrit plusieurs fois ou par plusieurs voies.',
  'help.term.theme': 'Thème',
  'help.term.theme.text':
    'Un groupe d’avis sur des sujets semblables. Un avis qui n’entre dans aucun figure dans la ligne « Hors thème ».',
  'help.term.trust': 'Fiabilité d’un thème',
  'help.term.trust.text':
    'Un nombre de 0 à 1 : la part du thème qui revient quand on tire de nouveau les avis au sort. À partir de 0,75, le thème est stable.',
  'help.term.ratio': 'Part par rapport aux habitants',
  'help.term.ratio.text':
    'La part d’un groupe parmi les participants divisée par sa part parmi les habitants. 1 veut dire autant que d’habitants ; 0,5, moitié moins.',
  'help.term.interval': 'Intervalle',
  'help.term.interval.text':
    'La plage où se trouve presque sûrement le résultat (95 fois sur 100) si seul le hasard jouait. Moins il y a de personnes, plus elle est large.',
  'help.term.cannot-tell': 'On ne peut pas encore le dire',
  'help.term.cannot-tell.text': 'L’intervalle contient 1 : la différence est peut-être due au hasard.',
  'help.term.hidden': 'Masqué',
  'help.term.hidden.text':
    'Les nombres sur des groupes de moins de 5 personnes ne sont montrés à personne, et aucun pourcentage n’est calculé sous 20 personnes. Parfois un nombre voisin est masqué aussi, pour qu’on ne puisse rien déduire.',
  'help.term.unknown': 'Non indiqué',
  'help.term.unknown.text':
    'Personnes qui n’ont pas donné leur âge ou un autre critère. Nous disons toujours combien elles sont ; les résultats décrivent les autres.',
  'help.term.dataset': 'Version des données',
  'help.term.dataset.text':
    'Augmente à chaque import. Chaque résultat dit à partir de quelle version il a été calculé.',
  'help.term.answered': 'Avec réponse',
  'help.term.answered.text':
    'Avis pour lesquels la municipalité a publié une réponse ou une décision, comptés parmi ceux qui en appellent une.',
  'help.term.decision': 'Décision',
  'help.term.decision.text':
    'Ce que la municipalité a décidé : retenir en totalité, en partie ou ne pas retenir, toujours avec un motif.',
  'help.term.delivery': 'Réalisation',
  'help.term.delivery.text': 'Où en est ce qui a été promis : prévu, en cours, réalisé ou abandonné.',
  'help.term.level': 'Niveau promis',
  'help.term.level.text':
    'L’influence promise aux habitants avant qu’ils s’expriment : de l’information à la codécision.',
  'help.term.similar': 'Contributions semblables',
  'help.term.similar.text':
    'Presque les mêmes mots venus de plusieurs personnes. C’est peut-être une lettre collective ; chaque personne compte une fois.',
  'help.term.rejected': 'Ligne ignorée',
  'help.term.rejected.text':
    'Une ligne de fichier qui n’a pas pu être lue. Elle figure toujours dans la liste, avec son numéro, sa colonne et la raison.',
  'help.term.release': 'Édition',
  'help.term.release.text':
    'Un état figé sous un numéro. Ce qui a été édité ne change plus ; de nouveaux nombres donnent une nouvelle édition.',
  'help.term.turnout': 'Participation au vote',
  'help.term.turnout.text': 'Combien d’électeurs ont voté. Sans le nombre d’électeurs, elle n’est pas donnée.',
};
