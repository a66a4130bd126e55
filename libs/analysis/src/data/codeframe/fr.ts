import type { CodeframeWords } from './words.js';

export const FRENCH_CODEFRAME: CodeframeWords = {
  roads: {
    name: 'Voirie et trottoirs',
    stems: `
      =rue =rues ruelle route routier trottoir chaussee voirie pave pavage asphalt bitume goudron carrefour
      intersection =pont =ponts passerell pieton pietonn =passage =passages ralentiss bordure circulation circuler
      embouteill boulevard avenue autoroute peripher tunnel =chemin =chemins sentier revetement giratoire signalis
      deviation =rond =ronds =feux
    `,
  },
  cycling: {
    name: 'Vélo',
    stems: `
      velo velos velib cyclist cyclable bicyclet trottinett biclou arceau arceaux vtt vtc piste velorout pedal casque
      tandem tricycl cargo vae pumptrack velodrom cadenas cyclo cycli cycla
    `,
  },
  transit: {
    name: 'Transports et stationnement',
    stems: `
      =bus autobus abribus =car =cars autocar tram tramway =metro =metros train trains =gare =gares ferroviai =rail
      =rails station =arret =arrets ligne transport ticket billet horaire tarif parking stationne stationner voiture
      vehicule automobil taxi navette covoitur autopart correspondanc voyageur desserte aeroport garage conducteur
    `,
  },
  greenery: {
    name: 'Espaces verts et parcs',
    stems: `
      =vert =verte =verts =vertes verdir verdur vegetal vegetation =parc =parcs arbre arbust jardin jardinier jardini
      fleur fleuri plant plantation plante pelouse gazon herbe foret bois boise haie prairie verger potager square
      feuill tonte elagage elagu bosquet buisson jardiniere botani paysag semis =massif =massifs
    `,
  },
  playgrounds: {
    name: 'Aires de jeux',
    stems: `
      =jeu =jeux =jouer =jouent balancoire toboggan trampolin tourniquet tyrolienn escalad =aire =aires ludique
      ludothequ bambin =bebe =bebes grimper manege cabane recreatif marell bascul aquatiqu structuredejeux pataugeoir
      =jouet =jouets =jeunesse bac
    `,
  },
  sport: {
    name: 'Sport et loisirs',
    stems: `
      sport football =foot basket volley handball tennis rugby petanqu boulodrom boules gymnas stade piscine nage
      natation courir footing athlet skate skatepark patin fitness musculation entrainement entraineur loisir tournoi
      =match =matchs championn equipe joueur ligue yoga echecs olympi agorespac citystad randonn escrime judo =course
      =courses
    `,
  },
  culture: {
    name: 'Culture et patrimoine',
    stems: `
      culture culturel bibliothe mediathe livre lecture theatr cinema musee musiqu musical concert festival monument
      patrimoin histor histoire =art =arts artist fresque galerie exposition film tradition sculptur danse choral
      chorale chant litterat poesi poeme photograph peintur statue eglise spectacl orchestr opera chateau memoir
    `,
  },
  education: {
    name: 'Éducation et enfants',
    stems: `
      ecole scolair maternell college lycee eleve etudiant education educati enfant enfance jeune jeunes jeunesse
      adolescen enseign apprend apprentiss lecon =classe =classes atelier formation science scientifi laboratoir
      universit creche garderi cantine parent parents periscolair rentree professeur animateur pedagog recherche etude
      =cours
    `,
  },
  'seniors-health': {
    name: 'Seniors et santé',
    stems: `
      senior =age =agee =agees =ages aine aines retrait sante medec medic docteur hopital hopita hospital cliniqu
      reeducation prevention vaccin soin soins soign patient defibrillat therap psycholog infirm ambulanc ehpad
      maladie malad pharmac dentist handident solitude isolement cancer virus epidemi drogue urgences vieilli
      dependanc
    `,
  },
  'safety-lighting': {
    name: 'Sécurité et éclairage',
    stems: `
      securi insecuri eclairag eclair lampadair reverber lampe lumiere lumineu camera videosurv videoprot surveillan
      polic gendarm pompier incendi crimin delinqu vandal patrouill alarm cambriol voleur agress violen danger
      dangereu obscur sombre trafic incivilit led urgence deal dealer accident
    `,
  },
  'cleanliness-waste': {
    name: 'Propreté et déchets',
    stems: `
      dechet ordure poubell propre propret proprete nettoy nettoi recycl =tri trier salete toilett sanitair wc compost benne
      conteneur container decharg dechett graffiti =tag =tags balay balai corbeill megot crotte dejection encombrant
      verre plastiqu emballag ramassag collecte hygien =sale =sales
    `,
  },
  'water-environment': {
    name: 'Eau et environnement',
    stems: `
      =eau =eaux fleuve rivier riviere =lac =lacs etang ruisseau ecolog environnement smog =air climat climatiqu pluie
      pluvial inondation energi solair photovolt eolien renouvelabl pollu pollution bruit nuisanc sonore nature
      naturel fontain emission carbone biodiversit assainiss potable secheress canicul rechauff chauffag isolation
      ecosystem marais durable =crue =crues
    `,
  },
  'housing-planning': {
    name: 'Logement et urbanisme',
    stems: `
      logement loger loyer locatair location habitat habitation hlm maison immeubl batiment bati construct construire
      appartement urbanis urbain amenag architect facade renov rehabilit propriet immobili foncier vacant quartier
      densif promoteur lotissement bailleur demol permis zonage friche
    `,
  },
  accessibility: {
    name: 'Accessibilité',
    stems: `
      accessib accessibl handicap pmr fauteuil ramp rampe ascenseur barrier obstacle aveugl malvoyan sourd malentend
      inclusi inclusion autis mobilit braill poussett deambulat lsf elevateur malentendant invalid deficien cecit
    `,
  },
  'community-events': {
    name: 'Vie locale et événements',
    stems: `
      communaut voisin voisinag =fete =fetes festiv evenement piquenique rencontre reunion benevol benevolat social
      sociale solidarit association associatif =club =clubs familles famille integration noel barbecue concours
      celebrat convivial animation habitant kermess carnaval ceremonie scout =bal =lien =liens
    `,
  },
  'digital-communication': {
    name: 'Numérique et communication',
    stems: `
      internet wifi numeriqu digital application appli ordinateur informati informer informat electroniqu =web
      smartphone telephon portail ecran tablette donnee journal journaux media medias logiciel programm reseau fibre
      newsletter courriel email radio televis =mail =mails courriels facebook
    `,
  },
  animals: {
    name: 'Animaux',
    stems: `
      animal animaux =chien chiens chienn =chat =chats chaton oiseau oiseaux abeill ruche insect herisson refuge
      veterinair faune sauvage ecureuil nichoir =nid =nids cheval chevaux poisson pollinis espece pigeon canard cygne
      papillon mammifer canisit caniparc rats steril =rat zoo
    `,
  },
  'economy-tourism': {
    name: 'Économie et tourisme',
    stems: `
      econom touris commerc commerce magasin boutiqu marche marchand entrepris travail travaill emploi employ employe
      chomage hotel promotion visite visiteur attraction restaurant investi voyage vacances plage impot tax taxe
      budget budgetair financ industri cafe terrasse client artisan halles startup
    `,
  },
};

/** Beginnings of words that look like words of a topic and are not. */
export const FRENCH_FALSE_FRIENDS = `
  chantier chantag artific radioact plantureu routeur routin arrete professionnel livrer livrais
  peripherie equipement equiper =equipee =elevee =elevees basculer basculem =verra =verrai =verras verrez verron
  immobilism constructif constructiv mediat median mediant appliqu operat socialis feuilleton boisson
`;
