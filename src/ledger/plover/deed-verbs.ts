import type { NounClass } from './word-classes.ts'

/**
 * Verbs of deeds by their CAMEO code. Words stand in a list with spaces between, those of two parts with
 * "_". A row with `of` holds only when a noun of one of these classes follows or, in the passive, is the
 * subject; one with `by` only for such a subject. Rows with conditions come before those without, and
 * the first that fits decides; `none` says that the verb is no deed there.
 */
export interface VerbRow {
  readonly code: string
  readonly of?: readonly NounClass[]
  readonly by?: readonly NounClass[]
  /** Only without an object: "they demonstrated", not "they demonstrated how". */
  readonly bare?: true
  readonly verbs: string
}

export const DEED_VERBS: readonly VerbRow[] = [
  // What looks like a deed and is none.
  { code: 'none', of: ['abstract', 'claim'], verbs: 'meet' },
  {
    code: 'none',
    of: ['abstract'],
    verbs: 'fight attack combat beat battle strike hit kill hold tackle',
  },
  { code: 'none', of: ['press'], verbs: 'speak_with speak_to talk_to meet_with' },
  // 04 Consult.
  { code: '041', of: ['phone'], verbs: 'speak talk confer discuss speak_with talk_with' },
  { code: '046', verbs: 'hold_talks hold_negotiations' },
  { code: '046', of: ['talks'], verbs: 'return_to come_back_to sit_down_for' },
  { code: '040', by: ['delegate'], verbs: 'gather convene assemble' },
  { code: '042', of: ['named', 'state'], verbs: 'return_from' },
  { code: '040', verbs: 'sit_down_with exchange_views' },
  { code: '040', verbs: 'discuss discuss_with' },
  {
    code: '040',
    verbs: 'meet meet_with confer confer_with speak_with talk_with consult consult_with huddle',
  },
  { code: '041', verbs: 'phone telephone' },
  { code: '042', verbs: 'visit tour' },
  {
    code: '042',
    by: ['delegate', 'person', 'named'],
    verbs:
      'travel_to arrive_in arrive_at arrive_for fly_to fly_in leave_for depart_for head_to ' +
      'return_to',
  },
  { code: '043', of: ['person', 'envoy', 'named'], verbs: 'host receive' },
  { code: '045', verbs: 'mediate arbitrate broker' },
  { code: '046', verbs: 'negotiate negotiate_with bargain parley' },
  // 05 Diplomatic cooperation.
  { code: '037', of: ['pact'], verbs: 'accept' },
  { code: '030', of: ['pact'], verbs: 'reach strike clinch hammer_out broker' },
  { code: '051', of: ['solidarity'], verbs: 'express voice offer convey' },
  {
    code: '051',
    verbs:
      'vote_for speak_out_in_favor_of come_out_in_favor_of throw_its_weight_behind ' +
      'throw_his_weight_behind throw_her_weight_behind throw_their_weight_behind',
  },
  { code: '050', of: ['embassy'], verbs: 'open reopen' },
  { code: '050', of: ['body'], verbs: 'join rejoin' },
  { code: '053', of: ['backing'], verbs: 'rally muster drum_up' },
  { code: '053', verbs: 'campaign_for' },
  {
    code: '051',
    verbs:
      'praise hail applaud commend salute laud extol endorse support back approve_of ' +
      'welcome congratulate vouch_for',
  },
  { code: '052', verbs: 'justify defend side_with stand_by stand_with rally_behind rally_around' },
  { code: '054', of: ['state'], verbs: 'recognize recognise' },
  { code: '055', verbs: 'apologize apologise apologize_for apologise_for apologize_to' },
  { code: '056', verbs: 'forgive' },
  { code: '057', of: ['pact'], verbs: 'sign ratify initial conclude finalize finalise seal' },
  // 06 Material cooperation.
  { code: '072', of: ['weapon'], verbs: 'sell supply deliver lease ship send provide transfer' },
  { code: '061', of: ['goods'], verbs: 'sell supply export import buy purchase deliver ship' },
  { code: '061', verbs: 'invest_in trade_with' },
  { code: '072', of: ['troops'], verbs: 'train' },
  { code: '063', verbs: 'extradite' },
  { code: '064', of: ['knowledge'], verbs: 'share exchange hand_over provide pass' },
  {
    code: '060',
    verbs:
      'work_with work_together work_closely partner_with partner coordinate coordinate_with ' +
      'team_up cooperate co-operate collaborate cooperate_with collaborate_with join_forces',
  },
  // 07 Aid.
  { code: '073', of: ['person'], verbs: 'take_in' },
  { code: '073', of: ['wounded'], verbs: 'treat' },
  { code: '071', verbs: 'lend lend_to' },
  { code: '071', of: ['money'], verbs: 'disburse release' },
  { code: '071', verbs: 'rebuild reconstruct' },
  { code: '071', of: ['debt'], verbs: 'write_off forgive cancel waive reschedule restructure' },
  { code: '073', of: ['rescuer'], verbs: 'send deploy dispatch fly' },
  { code: '074', of: ['peacekeeper'], verbs: 'send deploy dispatch station' },
  { code: '074', of: ['person', 'named'], verbs: 'protect safeguard' },
  {
    code: '073',
    of: ['relief'],
    verbs: 'distribute deliver send ship provide donate airlift fly bring give supply',
  },
  { code: '070', of: ['person', 'state', 'named'], verbs: 'help' },
  { code: '0874', of: ['place'], verbs: 'evacuate vacate' },
  { code: '073', of: ['person'], verbs: 'evacuate shelter feed resettle rescue accommodate house' },
  { code: '072', verbs: 'arm rearm equip' },
  { code: '071', verbs: 'finance fund bankroll subsidize subsidise' },
  {
    code: '071',
    of: ['money'],
    verbs: 'give lend donate grant pledge contribute allocate earmark pay provide',
  },
  { code: '070', verbs: 'aid assist donate' },
  { code: '073', verbs: 'shelter resettle airlift' },
  // 08 Yield.
  {
    code: '0831',
    of: ['post'],
    verbs: 'quit leave give_up relinquish vacate cede transfer hand_over',
  },
  { code: '0831', verbs: 'step_aside' },
  { code: '0831', of: ['leader'], verbs: 'sack fire dismiss oust replace reshuffle' },
  { code: '0834', of: ['election'], verbs: 'call hold organize organise schedule' },
  { code: '0834', verbs: 'amend_the_constitution' },
  {
    code: '0832',
    of: ['bill'],
    verbs: 'repeal scrap withdraw rescind reverse shelve abandon drop revoke',
  },
  {
    code: '080',
    of: ['claim'],
    verbs: 'accept grant satisfy agree_to bow_to meet give_in_to yield_to',
  },
  { code: '080', verbs: 'compromise back_off climb_down cave_in' },
  {
    code: '0873',
    of: ['arsenal'],
    verbs:
      'dismantle scrap decommission hand_in turn_in give_up surrender lay_down eliminate ' +
      'hand_over',
  },
  {
    code: '0871',
    of: ['truce'],
    verbs:
      'declare announce observe honor honour extend respect uphold proclaim call order ' +
      'implement begin start',
  },
  { code: '0871', verbs: 'cease_fire hold_fire lay_down_arms' },
  { code: '0841', of: ['captive'], verbs: 'exchange swap trade' },
  { code: '0841', verbs: 'let_go set_free' },
  { code: '085', of: ['asset'], verbs: 'unfreeze unblock release' },
  { code: '0872', of: ['way'], verbs: 'reopen unblock' },
  { code: '0874', of: ['front'], verbs: 'leave quit abandon vacate withdraw_from pull_out_of' },
  { code: '087', of: ['troops'], verbs: 'reduce cut scale_back scale_down draw_down' },
  { code: '0874', of: ['place'], by: ['troops'], verbs: 'leave quit abandon vacate' },
  { code: '0873', verbs: 'disband stand_down' },
  { code: '0831', verbs: 'resign step_down abdicate relinquish_power' },
  { code: '0834', verbs: 'democratize democratise liberalize liberalise' },
  { code: '0812', of: ['party'], verbs: 'legalize legalise unban reinstate rehabilitate register' },
  { code: '081', verbs: 'legalize legalise decriminalize' },
  {
    code: '0841',
    of: ['person', 'captive', 'named'],
    verbs: 'release free liberate pardon repatriate parole acquit return',
  },
  { code: '0841', verbs: 'pardon amnesty repatriate exonerate' },
  {
    code: '0842',
    of: ['property', 'place'],
    verbs: 'return hand_over turn_over hand_back give_back',
  },
  { code: '0841', of: ['person'], verbs: 'hand_over turn_over' },
  { code: '0841', verbs: 'free liberate' },
  {
    code: '080',
    verbs:
      'concede capitulate bow_to give_in back_down relent yield accede accede_to acquiesce ' +
      'backtrack',
  },
  { code: '0874', verbs: 'surrender retreat' },
  { code: '087', verbs: 'disarm demobilize demobilise disengage demilitarize demine de-escalate' },
  {
    code: '0874',
    of: ['troops', 'place'],
    verbs: 'withdraw pull_back pull_out draw_down redeploy remove recall bring_home',
  },
  // 09 Investigate, 11 disapprove.
  { code: '112', verbs: 'hold_responsible implicate charge_that' },
  { code: '090', verbs: 'subpoena' },
  { code: '114', by: ['named', 'state'], verbs: 'protest protest_to protest_against' },
  { code: '090', verbs: 'investigate probe inquire_into look_into scrutinize interrogate' },
  { code: '090', of: ['person'], verbs: 'question' },
  { code: '114', of: ['envoy'], verbs: 'summon' },
  { code: '115', of: ['crime'], verbs: 'charge' },
  { code: '116', verbs: 'find_guilty' },
  { code: '115', verbs: 'sue indict impeach prosecute' },
  { code: '116', verbs: 'convict' },
  // 12 Defy.
  { code: '120', of: ['claim', 'pact'], verbs: 'ignore disregard' },
  { code: '128', of: ['law'], verbs: 'ignore disregard' },
  { code: '196', of: ['truce'], verbs: 'violate breach break' },
  { code: '128', verbs: 'defy flout disobey violate breach contravene' },
  { code: '129', verbs: 'veto' },

  // 13 Threaten: what is a threat when it is announced, and else nothing.
  { code: '130', of: ['cost'], verbs: 'impose face pay suffer exact' },
  {
    code: '130',
    verbs:
      'respond_swiftly respond_forcefully respond_decisively respond_strongly ' +
      'respond_firmly hold_accountable respond_accordingly respond_harshly ' +
      'respond_resolutely retaliate_against',
  },
  // 14 Protest.
  { code: '142', of: ['meal'], verbs: 'refuse' },
  {
    code: '145',
    of: ['property', 'building'],
    by: ['crowd'],
    verbs: 'burn torch smash attack loot ransack set_fire_to',
  },
  { code: '141', of: ['flag'], verbs: 'burn' },
  { code: '145', by: ['crowd'], verbs: 'clash_with' },
  { code: '141', by: ['crowd'], verbs: 'gather converge assemble chant turn_out flock rally' },
  { code: '142', verbs: 'fast' },
  { code: '145', of: ['missile'], verbs: 'throw hurl pelt lob' },
  { code: '143', by: ['crowd'], verbs: 'strike walk_out' },
  { code: '113', verbs: 'rally_against campaign_against' },
  { code: '141', bare: true, verbs: 'demonstrate rally' },
  {
    code: '141',
    verbs:
      'picket protest march_through march_in march_on march_against ' +
      'march_to demonstrate_against protest_against march_for take_to_the_streets',
  },
  { code: '143', of: ['vote', 'work'], verbs: 'boycott' },
  { code: '143', of: ['work'], verbs: 'stop shun walk_off down refuse skip stay_away_from' },
  { code: '143', verbs: 'walk_out stay_home go_on_strike down_tools' },
  {
    code: '144',
    of: ['way'],
    by: ['crowd'],
    verbs: 'block blockade barricade obstruct occupy cut close',
  },
  { code: '144', of: ['hall'], by: ['crowd'], verbs: 'occupy besiege surround' },
  { code: '144', verbs: 'barricade' },
  { code: '145', verbs: 'riot loot rampage' },
  { code: '145', of: ['way', 'hall'], by: ['crowd'], verbs: 'storm' },
  // 15 Military posture.
  { code: '154', by: ['troops'], verbs: 'take_up' },
  {
    code: '153',
    of: ['security'],
    verbs: 'tighten beef_up step_up strengthen heighten increase reinforce bolster',
  },
  {
    code: '154',
    of: ['troops'],
    verbs: 'beef_up bolster reinforce build_up rush amass gather assemble increase double',
  },
  { code: '154', verbs: 'conscript' },
  { code: '152', of: ['alert'], verbs: 'put place' },
  {
    code: '154',
    of: ['troops', 'weapon'],
    verbs: 'send dispatch station mass concentrate move position place',
  },
  { code: '154', verbs: 'mobilize mobilise deploy remilitarize fortify call_up' },
  { code: '153', verbs: 'patrol' },
  { code: '150', of: ['weapon'], verbs: 'test test-fire parade launch' },
  { code: '155', verbs: 'test-fire' },
  // 16 Reduce relations.
  { code: '166', verbs: 'leave_the_country leave_the_territory leave_the_province' },
  { code: '161', of: ['envoy'], verbs: 'kick_out throw_out order_out' },
  { code: '160', verbs: 'downgrade_ties' },
  {
    code: '164',
    of: ['talks'],
    verbs: 'quit leave withdraw_from pull_out_of walk_out_of boycott walk_away_from',
  },
  { code: '160', of: ['envoy'], verbs: 'close shut' },
  {
    code: '1662',
    of: ['inspector'],
    verbs: 'expel evict eject withdraw recall pull_out force_out bar',
  },
  {
    code: '1661',
    of: ['peacekeeper'],
    verbs: 'expel evict withdraw recall pull_out force_out ship_out',
  },
  { code: '161', of: ['envoy'], verbs: 'expel recall withdraw eject' },
  { code: '1663', of: ['body'], verbs: 'expel evict force_out kick_out eject' },
  { code: '163', verbs: 'embargo sanction boycott blacklist' },
  {
    code: '160',
    of: ['body', 'pact', 'law'],
    verbs:
      'quit leave abrogate renounce withdraw_from pull_out_of walk_out_of secede_from ' +
      'repudiate',
  },
  { code: '160', of: ['entry'], verbs: 'deny refuse revoke withdraw withhold' },
  { code: '160', verbs: 'ostracize ostracise secede_from' },
  // 17 Coerce.
  { code: '172', of: ['crowd'], verbs: 'prevent bar turn_away' },
  { code: '171', of: ['property', 'building', 'embassy'], verbs: 'raid search' },
  { code: '191', of: ['vessel'], verbs: 'intercept board turn_back' },
  { code: '192', verbs: 'take_control_of seize_control_of' },
  { code: '1711', verbs: 'dispossess' },
  { code: '176', of: ['computer'], verbs: 'break_into penetrate infiltrate' },
  { code: '175', of: ['riotgear'], verbs: 'fire use' },
  { code: '1711', of: ['asset'], verbs: 'freeze block seize' },
  { code: '1711', of: ['property'], verbs: 'seize impound take_over' },
  {
    code: '192',
    of: ['place'],
    verbs: 'seize capture occupy annex take_over take overrun reoccupy retake recapture conquer',
  },
  { code: '192', verbs: 'annex conquer reoccupy' },
  { code: '1711', verbs: 'confiscate impound expropriate nationalize nationalise requisition' },
  {
    code: '1712',
    of: ['building', 'property'],
    verbs:
      'destroy demolish burn burn_down torch blow_up damage ransack vandalize bulldoze raze ' +
      'sabotage tear_down dynamite set_fire_to wreck bury',
  },
  { code: '1712', verbs: 'demolish bulldoze raze vandalize ransack sabotage' },
  { code: '1721', verbs: 'censor gag muzzle jam' },
  {
    code: '1721',
    of: ['media'],
    verbs: 'close shut shut_down restrict silence block suspend ban raid',
  },
  { code: '1722', of: ['party'], verbs: 'ban outlaw disqualify dissolve bar proscribe' },
  { code: '172', verbs: 'outlaw disenfranchise' },
  {
    code: '173',
    verbs: 'arrest detain jail imprison round_up incarcerate apprehend intern rearrest lock_up',
  },
  { code: '173', of: ['person'], verbs: 'capture hold sentence remand seize fine try' },
  { code: '174', verbs: 'deport exile banish' },
  { code: '174', of: ['person'], verbs: 'expel evict force_out drive_out displace oust' },
  { code: '191', verbs: 'blockade besiege encircle seal_off cordon_off lay_siege_to' },
  { code: '191', of: ['way', 'place'], verbs: 'seal close shut block' },
  { code: '175', verbs: 'quell repress crack_down crack_down_on suppress tear-gas' },
  { code: '175', of: ['person'], verbs: 'disperse break_up' },
  { code: '176', verbs: 'hack_into hack wiretap eavesdrop_on' },
  // 18 Assault.
  { code: '183', by: ['device'], verbs: 'go_off explode' },
  { code: '181', verbs: 'hold_hostage' },
  { code: '1823', verbs: 'poison burn_alive' },
  { code: '182', verbs: 'beat_up club' },
  { code: '183', verbs: 'set_off_a_bomb' },
  { code: '181', verbs: 'kidnap abduct hijack' },
  { code: '181', of: ['person'], verbs: 'take_hostage' },
  { code: '182', of: ['person'], verbs: 'beat assault attack manhandle hit' },
  { code: '1822', verbs: 'torture mutilate' },
  { code: '1821', verbs: 'rape molest' },
  { code: '1823', verbs: 'murder stab lynch strangle behead decapitate knife maim batter' },
  { code: '186', verbs: 'assassinate execute' },
  { code: '183', verbs: 'bomb blow_up detonate explode' },
  // 19 Fight, 20 mass violence.
  { code: '195', of: ['device'], verbs: 'drop' },
  { code: '190', of: ['airspace'], verbs: 'violate cross penetrate' },
  {
    code: '190',
    verbs: 'exchange_fire trade_fire advance_on push_into infiltrate torpedo strike_at',
  },
  { code: '190', of: ['vessel', 'troops'], verbs: 'sink torpedo' },
  { code: '204', of: ['wmd'], verbs: 'use detonate employ' },
  { code: '194', of: ['ordnance'], verbs: 'fire lob rain' },
  {
    code: '190',
    of: ['place', 'troops', 'weapon', 'building', 'front'],
    verbs: 'strike hit pound target',
  },
  { code: '190', verbs: 'retaliate strike_back hit_back' },
  { code: '194', verbs: 'shell bombard mortar' },
  { code: '195', verbs: 'strafe' },
  {
    code: '193',
    verbs: 'shoot shoot_dead open_fire open_fire_on fire_on gun_down machine-gun snipe',
  },
  {
    code: '190',
    verbs: 'attack invade ambush storm battle clash_with fight_with raid overrun shoot_down',
  },
  { code: '190', verbs: 'kill wound injure fight fight_against clash destroy' },
  { code: '203', verbs: 'cleanse' },
  { code: '202', verbs: 'massacre slaughter exterminate annihilate' },
  { code: '2041', verbs: 'gas' },
]
