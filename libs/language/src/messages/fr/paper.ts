import type { TranslationOf } from '../../message-types.js';
import type { paper as polish } from '../pl/paper.js';

export const paper: TranslationOf<typeof polish, 'fr'> = {
  'paper.title': 'Formulaire de consultation',
  'paper.screen':
    'Imprimez cette page sur papier A4, sans mise à l’échelle. Chaque feuille a son propre numéro : ne la photocopiez pas.',
  'paper.number': 'Numéro',
  'paper.question': 'Nous demandons',
  'paper.opinion': 'Votre avis ou votre idée',
  'paper.opinion.help':
    'Écrivez lisiblement. N’indiquez ni nom de famille, ni adresse, ni téléphone, pour vous comme pour les autres.',
  'paper.consent': 'Pouvons-nous publier ce que vous écrivez ? Cochez une case.',
  'paper.consent.yes': 'Oui, mon avis peut être publié sans mes données personnelles.',
  'paper.consent.no': 'Non. Merci de le compter et d’en tenir compte, sans le publier.',
  'paper.consent.help':
    'Sans case cochée, nous ne publions pas les mots. Vous pouvez retirer votre accord : le numéro de la feuille suffit.',
  'paper.data':
    'Les avis sont recueillis et conservés par : {name}. Nous les utilisons seulement dans cette consultation et dans son bilan. Vous avez le droit de voir, de corriger et d’effacer ce que vous avez écrit. Le numéro du talon nous permet de le retrouver.',
  'paper.contact': 'Questions :',
  'paper.return': 'Où et jusqu’à quand la remettre :',
  'paper.cut': 'Coupez ici et gardez la partie du bas',
  'paper.stub': 'Votre talon',
  'paper.stub.help':
    'Quand nous publierons les résultats, saisissez ce numéro sur la page ci-dessous. Vous verrez dans quel thème se trouve votre avis, ce que la municipalité a répondu et ce qui en est sorti.',
  'paper.stub.privacy':
    'Nous ne notons pas qui a reçu quelle feuille. Si vous le souhaitez, ne montrez ce numéro à personne.',
  'paper.stub.address': 'Page :',
  'paper.qr': 'Code QR avec l’adresse de la page',
  'paper.slips': 'Codes pour suivre les avis',
  'paper.slips.screen':
    'Imprimez, découpez et joignez chaque bande à la réponse envoyée à cette personne. Supprimez ensuite ce fichier : qui connaît un code voit la suite donnée à l’avis.',
  'paper.slips.none': 'Aucun avis n’est arrivé hors de la plateforme.',
  'paper.slip.of': 'Avis n° {number}, courrier {letter}',
  'paper.slip.of-number': 'Avis n° {number}',
  'paper.slip.help': 'Voyez ce qu’est devenu votre avis. Saisissez ce code sur la page :',
};
