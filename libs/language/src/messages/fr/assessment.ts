import type { TranslationOf } from '../../message-types.js';
import type { assessment as polish } from '../pl/assessment.js';

export const assessment: TranslationOf<typeof polish, 'fr'> = {
  'assessment.title': 'Analyse d’impact relative à la protection des données (projet)',
  'assessment.draft':
    'Ceci est un projet destiné au délégué à la protection des données, composé à partir de ce qui est enregistré dans Nasłuch. Ce n’est ni un conseil juridique ni une analyse achevée. La commune complète ce qui figure entre crochets.',
  'assessment.sample': 'Les données de cette démarche sont inventées.',
  'assessment.controller': 'Responsable du traitement : {municipality}',
  'assessment.process': 'Démarche : {process}',
  'assessment.dates': 'Période : {dates}',
  'assessment.dates.open': 'à partir du {from}, sans date de fin',
  'assessment.dates.none': 'dates non indiquées',
  'assessment.made': 'État au {date}, version des données {version}',
  'assessment.purpose': '1. À quoi servent les données',
  'assessment.purpose.heard':
    'Savoir ce que les habitants ont dit : les avis sont réunis en thèmes et reliés aux réponses de la municipalité.',
  'assessment.purpose.reach':
    'Savoir qui a participé et qui a manqué : le nombre de participants est comparé au nombre d’habitants, par groupe.',
  'assessment.purpose.impact': 'Rendre compte de ce qui en est résulté : les décisions et leur réalisation.',
  'assessment.purpose.not':
    'Le programme ne prend aucune décision sur des personnes, ne les évalue pas et ne crée pas de profils. Les textes ne quittent pas le serveur de la commune.',
  'assessment.purpose.basis':
    'Base légale : [à compléter par la commune, par exemple art. 6, § 1, point e) du RGPD et texte sur les consultations]',
  'assessment.data': '2. Quelles données sont conservées',
  'assessment.data.texts': 'Contributions dont les données personnelles sont occultées : {count}',
  'assessment.data.people': 'Participants sous pseudonyme : {count}',
  'assessment.data.originals': 'Originaux chiffrés des textes où quelque chose a été occulté : {count}',
  'assessment.data.rows': 'Lignes telles qu’elles sont arrivées, chiffrées : {count}',
  'assessment.data.told': 'Ce que les participants ont dit d’eux-mêmes : {what}',
  'assessment.data.told.nothing': 'Les participants n’ont rien dit d’eux-mêmes.',
  'assessment.data.masked':
    'Des règles occultent dans les textes les adresses électroniques, les numéros de téléphone et les numéros PESEL. Des noms et des adresses peuvent rester dans un texte : il n’est donc pas anonyme, et une personne le lit avant sa publication.',
  'assessment.sources': '3. D’où viennent les données',
  'assessment.sources.none': 'Rien n’a encore été importé.',
  'assessment.pseudonyms': '4. Pseudonymes',
  'assessment.pseudonyms.how':
    'L’adresse, le numéro ou le code qui permet de reconnaître une personne devient un pseudonyme (HMAC-SHA256 avec une clé de la commune). La clé se trouve dans un fichier à part, hors de la base. Dans une autre commune, la même personne a un autre pseudonyme.',
  'assessment.access': '5. Qui a accès',
  'assessment.access.roles': 'Personnes ayant accès, par rôle : {roles}',
  'assessment.access.log':
    'Chaque import, annulation, modification et suppression est inscrit avec la personne et l’heure. Ce journal ne contient pas les mots des habitants.',
  'assessment.retention': '6. Combien de temps',
  'assessment.retention.originals':
    'Originaux et lignes : {months} mois après la fin de la démarche, et au moins tant qu’un import peut être annulé (30 jours)',
  'assessment.retention.scans': 'Scans des courriers : {days} jours après leur chargement',
  'assessment.retention.pseudonyms': 'Pseudonymes : {years} ans après la fin de la démarche',
  'assessment.retention.due': 'Jusqu’à quand dans cette démarche : {kind}, {date}',
  'assessment.retention.by-hand': 'Une fois le délai écoulé, un administrateur les supprime.',
  'assessment.retention.automatic': 'Une fois le délai écoulé, le programme les supprime pendant la nuit.',
  'assessment.retention.backups':
    'Les sauvegardes faites auparavant contiennent ces données jusqu’à leur propre suppression (sept quotidiennes et quatre hebdomadaires).',
  'assessment.suppression': '7. Protection des petits groupes',
  'assessment.suppression.rule':
    'Les nombres de personnes par sexe, âge, lieu ou autre critère sont masqués quand ils concernent moins de {k} personnes, avec les nombres qui permettraient de les déduire.',
  'assessment.suppression.now': 'Masqués actuellement dans le rapport sur le public touché : {hidden} sur {cells}.',
  'assessment.suppression.filters':
    'Les filtres, les fichiers à télécharger et les graphiques sont protégés de la même façon.',
  'assessment.publication': '8. Publication',
  'assessment.publication.counts': 'Contributions ayant un fondement de publication : {publishable} sur {all}',
  'assessment.publication.rule': 'Un texte sans fondement de publication n’est vu que par la municipalité.',
  'assessment.rights': '9. Droits des personnes',
  'assessment.rights.erase':
    'À la demande d’une personne, un administrateur l’efface grâce au code de son formulaire ou à l’adresse de sa contribution : ses mots, réponses, votes et pseudonyme disparaissent de toutes les démarches de la commune. Il reste une empreinte du numéro de la contribution, pour qu’un import ultérieur ne la ramène pas.',
  'assessment.rights.erased': 'Contributions effacées à ce jour : {count}',
  'assessment.rights.inform':
    'Obligation d’information : [à compléter par la commune : où et comment les participants ont été informés]',
  'assessment.risks': '10. Risques et mesures',
  'assessment.risks.text':
    'Reconnaître quelqu’un à ce qu’il a écrit : occultation, fondement de publication, lecture avant publication. Le risque demeure que quelqu’un soit reconnu à ce qu’il décrit.',
  'assessment.risks.groups':
    'Reconnaître quelqu’un dans un petit groupe : nombres masqués, et vérification qu’on ne peut pas les déduire des autres.',
  'assessment.risks.leak': 'Fuite de la base : les originaux et les lignes sont chiffrés, la clé est à part.',
  'assessment.risks.access': 'Accès non autorisé : rôles, invitations nominatives, journal des événements.',
  'assessment.open': '11. À compléter',
  'assessment.open.need': 'Nécessité et proportionnalité : [à compléter par la commune]',
  'assessment.open.processor':
    'Qui gère le serveur et si un contrat de sous-traitance a été signé : [à compléter par la commune]',
  'assessment.open.people': 'Avis des personnes concernées ou de leurs représentants : [à compléter par la commune]',
  'assessment.open.officer': 'Avis du délégué à la protection des données, et sa date : [à compléter par le délégué]',
  'assessment.file': 'analyse-impact',
};
