/**
 * Classes of nouns that tell apart the senses of verbs: "occupied the town" is no deed of the same kind
 * as "occupied the seat". A word may be in several.
 */
export type NounClass =
  | 'person'
  | 'envoy'
  | 'press'
  | 'troops'
  | 'weapon'
  | 'goods'
  | 'money'
  | 'property'
  | 'building'
  | 'place'
  | 'way'
  | 'body'
  | 'party'
  | 'media'
  | 'law'
  | 'truce'
  | 'pact'
  | 'knowledge'
  | 'state'
  | 'vote'
  | 'entry'
  | 'inspector'
  | 'peacekeeper'
  | 'asset'
  | 'work'
  | 'hall'
  | 'crime'
  | 'crowd'
  | 'relief'
  | 'talks'
  | 'rescuer'
  | 'ordnance'
  | 'riotgear'
  | 'missile'
  | 'alert'
  | 'cost'
  | 'debt'
  | 'wmd'
  | 'computer'
  /** Any name, in a tree. */
  | 'named'
  | 'backing'
  | 'captive'
  | 'arsenal'
  | 'post'
  | 'bill'
  | 'claim'
  | 'security'
  | 'flag'
  | 'solidarity'
  | 'vessel'
  | 'embassy'
  | 'airspace'
  | 'election'
  | 'leader'
  | 'meal'
  | 'device'
  | 'wounded'
  | 'delegate'
  | 'front'
  | 'phone'
  | 'abstract'

/** Singular forms; the lexicon adds the plurals. */
export const NOUN_CLASSES: Readonly<Record<Exclude<NounClass, 'named'>, string>> = {
  person:
    'person people man woman child civilian citizen national resident villager refugee ' +
    'migrant immigrant prisoner hostage captive detainee inmate soldier policeman officer ' +
    'activist dissident journalist reporter protester protestor demonstrator marcher ' +
    'student worker leader minister president premier politician lawmaker deputy ' +
    'candidate militant rebel guerrilla insurgent fighter gunman terrorist suspect member ' +
    'supporter official diplomat ambassador spy agent tourist pilgrim settler farmer ' +
    'fisherman crew sailor pilot priest bishop monk cleric judge lawyer commander general ' +
    'alien extremist separatist smuggler trafficker exile asylum-seeker foreigner family ' +
    'youth boy girl aide employee staff boss chief mayor governor king prince colleague ' +
    'delegate driver teacher engineer miner seaman',
  envoy:
    'ambassador diplomat envoy attache attaché consul charge chargé mission delegation ' +
    'embassy consulate delegate representative negotiator counselor',
  press:
    'reporter journalist press correspondent newsman agency newspaper television radio ' +
    'interview',
  troops:
    'troop force soldier army unit battalion brigade division regiment marine paratrooper ' +
    'contingent fleet navy warship ship carrier vessel destroyer submarine frigate ' +
    'aircraft plane jet fighter bomber tank helicopter reservist reserve military guard ' +
    'infantry armor artillery missile police policeman gendarme commando personnel ' +
    'adviser settlement base garrison settler conscript',
  weapon:
    'weapon arm arms missile rocket tank jet aircraft fighter plane helicopter submarine ' +
    'rifle ammunition munition bomb warhead weaponry gun artillery radar drone explosive ' +
    'system',
  goods:
    'oil gas grain wheat rice food goods product car plane airliner commodity electricity ' +
    'coal steel uranium equipment machinery technology fuel import export share stake ' +
    'plant',
  money: 'dollar euro pound yen franc mark ruble yuan money fund cash billion million capital',
  property:
    'copy book magazine tire property house home land farm building vessel ship boat ' +
    'equipment asset car vehicle truck cargo weapon arm plane document passport computer ' +
    'newspaper account shipment drug crop container goods company tanker trawler',
  building:
    'house home building bridge church mosque temple synagogue shop store office school ' +
    'hospital factory plant village pipeline line cable pylon railway road power embassy ' +
    'crop orchard tree field property statue monument headquarters warehouse mine tower ' +
    'station airport dam tunnel infrastructure',
  place:
    'town city village territory island region area province enclave capital land hill ' +
    'height heights strip building airport port station base post headquarters palace ' +
    'parliament bridge crossing district valley border camp outpost neighborhood country ' +
    'south north east west bank zone square university campus embassy office',
  way:
    'road highway street bridge railway track rail port border crossing motorway traffic ' +
    'route roadway entrance gate access airport avenue checkpoint strait canal transport ' +
    'passage train truck convoy runway lane tunnel square',
  body:
    'union organization organisation council league community agency treaty convention ' +
    'alliance commission coalition government process group assembly committee pact ' +
    'accord',
  party:
    'party candidate opposition group organization organisation movement politician union ' +
    'league front newspaper channel station website broadcaster',
  media:
    'newspaper press magazine journalist television radio broadcast station website ' +
    'internet media broadcaster publication book film network censorship',
  law:
    'law resolution agreement treaty accord convention norm pact rule constitution ruling ' +
    'order decree obligation commitment sovereignty airspace border ban',
  truce: 'truce ceasefire cease-fire armistice moratorium',
  pact:
    'agreement accord treaty pact deal contract protocol memorandum convention communique ' +
    'communiqué declaration settlement charter compromise consensus plan initiative ' +
    'resolution document framework',
  knowledge: 'intelligence information data secret detail evidence',
  state:
    'state independence government republic statehood sovereignty council regime country ' +
    'nation',
  vote:
    'election vote poll ballot referendum parliament session class talk summit conference ' +
    'meeting congress school work hearing ceremony lecture trial negotiation',
  entry: 'entry visa access permission permit passage overflight admission',
  inspector: 'inspector observer monitor inspection monitoring verifier investigator mission',
  peacekeeper: 'peacekeeper peacekeeping blue-helmet',
  asset: 'asset account fund deposit',
  work: 'work job duty production',
  hall: 'parliament embassy office university campus building plaza square factory',
  crime:
    'crime corruption fraud genocide aggression terrorism abuse violation espionage ' +
    'treason spying torture conspiracy murder bribery',
  crowd:
    'farmer worker student miner driver trucker teacher doctor nurse union unionist ' +
    'protester protestor demonstrator marcher resident villager activist youth people ' +
    'thousand hundred dozen opposition supporter settler fisherman monk lawyer employee ' +
    'staff crowd mob inhabitant woman laborer dockworker pilot pensioner veteran ' +
    'shopkeeper merchant trader parent peasant dissident',
  relief: 'food medicine vaccine dose tent blanket supply relief aid grain ration',
  rescuer: 'doctor nurse medic paramedic surgeon firefighter rescuer',
  talks: 'table talk negotiation dialogue summit conference meeting session round parley',
  ordnance: 'rocket shell missile mortar artillery round grenade torpedo',
  riotgear: 'tear-gas gas cannon teargas',
  missile: 'stone rock bottle firebomb brick',
  alert: 'alert readiness',
  cost: 'cost consequence price retribution',
  debt: 'debt arrears',
  wmd: 'chemical nuclear biological sarin chlorine nerve',
  computer: 'computer network server database email e-mail',
  backing: 'support backing consensus',
  captive: 'prisoner hostage captive detainee inmate spy pow',
  arsenal:
    'weapon arm arms missile stockpile warhead rifle gun arsenal munition rocket ' + 'centrifuge',
  post: 'post office power presidency premiership job leadership throne',
  bill: 'law bill decision decree measure plan policy order tax increase rule proposal',
  claim: 'demand request ultimatum condition claim',
  security: 'security patrol guard defense defence border surveillance',
  flag: 'flag effigy portrait',
  solidarity: 'solidarity sympathy condolence gratitude confidence appreciation thanks',
  vessel: 'ship vessel boat trawler tanker freighter migrant refugee',
  embassy: 'embassy consulate',
  airspace: 'airspace border territory waters',
  election: 'election vote poll ballot referendum',
  leader:
    'minister president premier official leader commander general chief governor mayor ' +
    'aide ambassador cabinet government director adviser',
  meal: 'food meal',
  device: 'bomb explosive grenade mine device blast',
  wounded: 'wounded injured patient casualty victim',
  delegate:
    'envoy delegate leader minister president negotiator diplomat ambassador ' +
    'representative delegation official premier king head',
  front: 'position stronghold',
  phone: 'phone telephone',
  abstract:
    'demand need challenge criterion deadline target requirement goal condition ' +
    'expectation resistance opposition problem difficulty obligation standard success ' +
    'failure death fate definition question cost claim case issue attention poverty ' +
    'inflation corruption disease drug cancer fire hunger unemployment recession climate ' +
    'crime covid pandemic virus illness flood blaze',
}
