import type { CodeframeWords } from './words.js';

export const ENGLISH_CODEFRAME: CodeframeWords = {
  roads: {
    name: 'Roads and pavements',
    stems: `
      road street pavement sidewalk footpath pothole asphalt resurfac crossing crosswalk zebra pedestrian kerb curb
      junction intersection roundabout bridge speedbump traffic calming =lane =lanes footbridge walkway repave tarmac
      highway motorway avenue underpass overpass roadwork bypass =path =paths pathway gritting speeding signage
    `,
  },
  cycling: {
    name: 'Cycling',
    stems: `
      bike bicycl =cycle =cycles =cycling cyclist cycleway cyclepath bikeway scooter =rack =racks velo pedal biking
      bikeshare cycletrack velodrom ebike tricycl helmet pumptrack saddle cargobike dockless unicycl bikesh kickscoot
    `,
  },
  transit: {
    name: 'Public transport and parking',
    stems: `
      =bus =buses busstop tram =metro subway =train =trains rail railway =station =stations =stop =stops ticket =fare
      =fares timetable transit commut parking carpark =car =cars taxi vehicle =platform =platforms terminal shuttle
      passenger transport coach trolleybus airport ferry garage driver =driving interchange motorist automobil
    `,
  },
  greenery: {
    name: 'Greenery and parks',
    stems: `
      =green greener greenspac =park =parks parkland tree garden flower plant meadow shrub lawn grass forest wood
      hedge allotment botanic landscap bush orchard planter =leaf =leaves grove flowerbed weed mowing prun greenbelt
      arboret canop seedling lush gardener
    `,
  },
  playgrounds: {
    name: 'Playgrounds',
    stems: `
      playground =swing =swings =slide =slides sandpit sandbox toddler climbing trampolin seesaw carousel playpark
      playarea =play =playing playtim playful monkeybar zipline roundel playhous splash paddling hopscotch babys
      =infant
    `,
  },
  sport: {
    name: 'Sport and recreation',
    stems: `
      sport =pitch =pitches =gym football soccer basketball volleyball tennis =run =running =runner =runners jogging
      athlet stadium =pool =pools swim skate fitness workout recreation leisure exercise tournament =match =matches
      championship =team =teams player league =rink =court =courts yoga chess olympic coaching baseball hockey rugby
      cricket golf boxing medal goalkeep skatepark
    `,
  },
  culture: {
    name: 'Culture and heritage',
    stems: `
      cultur library libraries =book =books bookshop theatre theater cinema museum music concert festival monument
      heritage histor =art =arts artist artwork mural galler exhibit film tradition sculpture danc choir literatur
      poet memorial photograph statue church =opera orchestra perform painting ancient archaeo castle
    `,
  },
  education: {
    name: 'Education and children',
    stems: `
      school kindergarten nursery preschool education pupil student child =kid =kids youth teen teach learn lesson
      =class =classes classroom workshop =course =courses science scientif laborator university college parent =young
      curricul tutoring creche scholar academ doctorate exams =exam literacy apprentic mathemat afterschool
    `,
  },
  'seniors-health': {
    name: 'Seniors and health',
    stems: `
      senior elderly =older health doctor hospital clinic rehabilit prevent vaccin medic =care caring carer patient
      defibrillat therap psycholog =nurse =nurses nursing hospice pension disease drug retire ambulance ageing aging
      surger cancer dementia mental illness pharmac dentist virus infect grandparent healthcar loneliness
    `,
  },
  'safety-lighting': {
    name: 'Safety and lighting',
    stems: `
      =safe =safer safety =safely unsafe secur =light =lights lighting lightbulb lamp lamppost streetlight cctv camera
      surveillance police =fire =fires firefight firemen crime criminal vandal patrol alarm burglar darkness =dark
      emergency theft robber assault antisocial danger violen floodlight
    `,
  },
  'cleanliness-waste': {
    name: 'Cleanliness and waste',
    stems: `
      waste rubbish garbage trash litter =bin =bins dustbin =clean cleaner cleaning cleanlin cleanup recycl dirt
      toilet restroom sanit compost dump container sweep graffiti landfill flytip sewage cigarette =butts dogmess
      hygien washroom lavator disposal bottle
    `,
  },
  'water-environment': {
    name: 'Water and environment',
    stems: `
      water =river =rivers riverbank =lake =lakes =pond =ponds =stream =streams streambed ecolog environment smog =air
      climate =rain rainwat rainfall flood energy solar renewable pollut noise nature fountain emission carbon wetland
      biodivers drinking drought heatwav warming sustainab conservation ecosystem canal ozone windmill insulat
    `,
  },
  'housing-planning': {
    name: 'Housing and planning',
    stems: `
      house housing household =home =homes homeown flat apartment building =rent =rents rental tenan zoning planning
      urban developer architect facade renovat property estate residential construction vacant regenerat district
      =block =blocks landlord mortgage dwelling courtyard tower demolit redevelop homeless neighbourhoodplan
    `,
  },
  accessibility: {
    name: 'Accessibility',
    stems: `
      accessib disab wheelchair =ramp =ramps =lift =lifts elevator barrier =blind blindness =deaf deafness inclusive
      impair handrail stepfree autis mobility braille inclusion crutch pushchair pram stroller tactile assistive
      walkingstick
    `,
  },
  'community-events': {
    name: 'Community and events',
    stems: `
      communit neighbor neighbour event picnic =meeting =meetings volunteer festiv celebrat social =gathering
      =gatherings =club =clubs association family families =party =parties integrat =local =fair =fairs barbecue
      contest charity charities resident gala carnival ceremon fundrais parade fete scout christmas
    `,
  },
  'digital-communication': {
    name: 'Digital services and communication',
    stems: `
      internet wifi hotspot digital =app =apps application computer informat electronic website online =smart phone
      smartphone portal =screen =screens tablet =data newspaper =media software program broadcast network cyber email
      streaming broadband laptop web televis =radio livestream chatbot mobileapp
    `,
  },
  animals: {
    name: 'Animals',
    stems: `
      animal =dog =dogs dogpark dogwalk =cat =cats =bird =birds birdlif =bee =bees beehiv insect hedgehog shelter =pet
      =pets =vet =vets veterinar wildlife =bat =bats squirrel =nest =nests nesting horse =fish fishes pollinat kennel
      species mammal pigeon =duck =ducks swan butterfl =leash puppy birdhous stray
    `,
  },
  'economy-tourism': {
    name: 'Economy and tourism',
    stems: `
      econom touris market =shop =shops shopping trade business compan =job =jobs =work worker employ unemploy hotel
      promot =trail =trails visitor attraction tourist restaurant retail startup invest travel =trip =trips holiday
      beach =tax =taxes taxation budget financ industr cafe bank entrepren =sales customer sightsee
    `,
  },
};

/** Beginnings of words that look like words of a topic and are not. */
export const ENGLISH_FALSE_FRIENDS = `
  example eventual streamlin roadshow housekeep lampoon bankrupt bankrupc bushel plantar
  transition grassroots roadmap investigat socialis hospitality watercolo galax =doctoral =securities
`;
