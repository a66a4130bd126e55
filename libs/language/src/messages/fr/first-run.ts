import type { TranslationOf } from '../../message-types.js';
import type { firstRun as polish } from '../pl/first-run.js';

/** From an empty installation to a first answer. */
export const firstRun: TranslationOf<typeof polish, 'fr'> = {
  'start.title': 'Commencer avec Nasłuch',
  'start.lead':
    'Personne n’a encore de compte ici. Créez le vôtre et votre commune : vous pourrez ensuite inviter d’autres personnes.',
  'start.code': 'Code de démarrage du programme',
  'start.code.help':
    'Le programme l’a affiché à son démarrage. La personne qui l’a lancé le connaît. Il ne sert qu’une fois.',
  'start.code-missing': 'Saisissez le code que le programme a affiché à son démarrage.',
  'start.you': 'Votre compte',
  'start.name': 'Prénom et nom',
  'start.name-missing': 'Saisissez votre prénom et votre nom.',
  'start.email': 'Adresse électronique',
  'start.email-missing': 'Saisissez une adresse électronique, par exemple anna@gmina.pl.',
  'start.password': 'Mot de passe',
  'start.password.help': 'Au moins 12 caractères. Quatre mots sans rapport entre eux suffisent.',
  'start.password-short': 'Saisissez un mot de passe d’au moins 12 caractères.',
  'start.town': 'Votre commune',
  'start.municipality': 'Nom de la commune en polonais',
  'start.municipality.help': 'Par exemple : Gmina Sosnówek',
  'start.municipality-missing': 'Saisissez le nom de la commune.',
  'start.slug': 'Adresse de la commune',
  'start.slug.help':
    'Minuscules sans accents, chiffres et traits d’union. Les adresses de ses pages commenceront ainsi.',
  'start.slug-wrong': 'Saisissez une adresse : minuscules sans accents, chiffres et traits d’union.',
  'start.submit': 'Créer le compte et la commune',
  'start.begun': 'Quelqu’un a déjà commencé ici',
  'start.begun.next':
    'Connectez-vous. Si vous n’avez pas de compte, demandez une invitation à la personne qui gère la commune dans Nasłuch.',
  'error.wrong-start-code': 'Ce n’est pas le bon code',
  'error.wrong-start-code.remedy':
    'Recopiez le code que le programme a affiché à son dernier démarrage : il change à chaque fois.',
  'error.installation-begun': 'Quelqu’un a déjà commencé ici',
  'error.installation-begun.remedy': 'Connectez-vous ou demandez une invitation.',
  'error.sample-town-exists': 'Vous avez déjà une commune avec des données d’exemple',
  'error.sample-town-exists.remedy':
    'Choisissez-la en haut de la page. Une fois supprimée, elle pourra être chargée de nouveau.',
  'error.sample-town-not-found': 'Cette commune n’a pas été chargée comme données d’exemple',
  'error.sample-town-not-found.remedy':
    'Seule une commune chargée avec le bouton d’essai peut être supprimée tout entière.',
  'samples.try': 'Essayer avec des données d’exemple',
  'samples.try.starting': 'Chargement…',
  'samples.try.help':
    'Nous chargeons une commune inventée à côté de la vôtre. Chaque page indiquera qu’elle est inventée. Un bouton suffit pour la supprimer.',
  'samples.title': 'Données d’exemple',
  'samples.lead':
    'Une commune inventée : ses habitants et leurs propos n’existent pas. Vous seul la voyez, avec les personnes que vous y invitez.',
  'samples.ready':
    'C’est prêt. Les thèmes, le public touché et les suites données sont en cours de calcul et apparaîtront d’eux-mêmes.',
  'samples.open': 'Voir la démarche',
  'samples.all': 'Toutes les démarches',
  'samples.manage': 'Essayer et supprimer',
  'samples.remove': 'Supprimer les données d’exemple',
  'samples.remove.title': 'Supprimer les données d’exemple ?',
  'samples.remove.text':
    'Toute la commune inventée disparaîtra : avis, démarches, résultats, vues enregistrées et sa clé. Votre propre commune ne change pas. Vous pourrez la charger de nouveau à tout moment.',
  'samples.removed': 'Les données d’exemple sont supprimées.',
  'samples.failed': 'Le chargement a échoué. Supprimez ce qui a été chargé et réessayez.',
  'first-steps.title': 'Premiers pas',
  'first-steps.count': 'Faits : {done} sur {all}',
  'first-steps.done': 'fait',
  'first-steps.todo': 'à faire',
  'first-steps.next': 'étape suivante',
  'first-steps.away': 'Masquer les premiers pas',
  'first-steps.out': 'Afficher les premiers pas',
  'first-steps.complete': 'Tout est fait. Vous pouvez masquer cette liste.',
  'first-steps.tour': 'Me faire visiter les écrans',
  'first-steps.tour-again': 'Refaire la visite',
  'first-steps.tour-on': 'Poursuivre la visite',
  'first-step.workspace': 'Commune',
  'first-step.workspace.text': 'Votre commune est créée.',
  'first-step.process': 'Première démarche',
  'first-step.process.text': 'Une consultation, un budget ou une enquête : un nom et un type suffisent.',
  'first-step.population': 'Population',
  'first-step.population.text':
    'Une commune du tableau national, un fichier de l’office polonais de statistique (GUS), ou un tableau d’âge et de sexe collé. Cela peut attendre : sans lui, nous ne pouvons pas montrer qui manque.',
  'first-step.import': 'Premier import',
  'first-step.import.text': 'Un fichier CSV ou XLSX d’avis. Vous voyez aussitôt les nombres et les dates.',
  'first-step.themes': 'Thèmes',
  'first-step.themes.text': 'Ils se forment d’eux-mêmes après un import, à partir de 50 textes différents.',
  'first-step.answer': 'Première réponse',
  'first-step.answer.text': 'Une réponse ou une décision de la municipalité, publiée avec un thème ou un avis.',
  'tour.label': 'Visite guidée',
  'tour.step': 'Visite guidée : {step} sur {steps}',
  'tour.next': 'Suite : {screen}',
  'tour.back': 'Retour',
  'tour.end': 'Terminer',
  'tour.leave': 'Quitter (Esc)',
  'tour.left': 'Vous avez quitté la visite. L’aide, touche ?, vous y ramène.',
  'tour.ended': 'La visite est terminée. L’aide, touche ?, permet de la refaire.',
  'tour.from-help': 'Me faire visiter les écrans',
  'tour.overview': 'Vue d’ensemble',
  'tour.overview.text':
    'Trois questions sur une page : ce qui a été dit, qui a été entendu, ce qui a été fait ; appuyez sur un nombre pour voir les avis qu’il compte.',
  'tour.themes': 'Thèmes',
  'tour.themes.text':
    'Les avis regroupés selon leur sujet ; ouvrez un thème, lisez les mots des habitants et corrigez son nom s’il ne leur convient pas.',
  'tour.reach': 'Public touché',
  'tour.reach.text':
    'Qui a participé, par rapport aux habitants ; repérez les groupes marqués « nettement moins » et réfléchissez à la façon de les toucher.',
  'tour.impact': 'Suites données',
  'tour.impact.text':
    'Le chemin de l’avis à la réalisation ; écrivez une réponse ou une décision, et les habitants voient ce que leurs mots sont devenus.',
  'tour.data': 'Données',
  'tour.data.text':
    'D’où viennent les nombres ; vous pouvez ici charger le prochain fichier, voir les lignes ignorées et annuler un import erroné.',
};
