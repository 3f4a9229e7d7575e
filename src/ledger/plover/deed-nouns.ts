/**
 * Nouns of deeds by their CAMEO code, in the singular; words of several parts stand with "_" and are
 * found from their last one.
 */
export interface NounRow {
  readonly code: string
  readonly nouns: string
}

export const DEED_NOUNS: readonly NounRow[] = [
  { code: '040', nouns: 'conference meeting summit consultation conversation gathering' },
  { code: '041', nouns: 'phone_call telephone_call phone_conversation telephone_conversation' },
  { code: '042', nouns: 'visit trip tour' },
  { code: '045', nouns: 'mediation arbitration mediation_effort good_offices' },
  { code: '046', nouns: 'talk negotiation dialogue discussion bargaining peace_process' },
  {
    code: '050',
    nouns: 'membership contact link tie relation diplomatic_tie diplomatic_relation relationship',
  },
  { code: '051', nouns: 'praise endorsement backing congratulation support' },
  { code: '054', nouns: 'diplomatic_recognition recognition' },
  { code: '055', nouns: 'apology' },
  {
    code: '057',
    nouns:
      'agreement accord treaty pact deal protocol memorandum settlement compromise ' +
      'peace_plan peace',
  },
  {
    code: '060',
    nouns:
      'joint_commission joint_committee joint_force cooperation co-operation collaboration ' +
      'partnership joint_project',
  },
  {
    code: '061',
    nouns:
      'trade free-trade economic_cooperation investment trade_tie export import ' +
      'joint_venture sale shipment',
  },
  {
    code: '062',
    nouns:
      'war_game joint_patrol military_cooperation joint_exercise joint_military_exercise ' +
      'joint_maneuver joint_manoeuvre joint_drill',
  },
  { code: '063', nouns: 'extradition judicial_cooperation' },
  { code: '064', nouns: 'intelligence_sharing intelligence_cooperation' },
  { code: '070', nouns: 'aid assistance help' },
  {
    code: '071',
    nouns:
      'loan credit grant subsidy financial_aid economic_aid economic_assistance ' +
      'financial_assistance financial_support financing funding debt_relief bailout ' +
      'economic_help',
  },
  {
    code: '072',
    nouns:
      'military_aid military_assistance military_help military_support arms_sale ' +
      'weapons_sale arms_supply arms_delivery arms_shipment military_training',
  },
  {
    code: '073',
    nouns:
      'humanitarian_aid humanitarian_assistance relief food_aid medical_aid emergency_aid ' +
      'medicine relief_supply food_supply medical_supply foodstuff blanket ' +
      'humanitarian_relief shelter refuge',
  },
  {
    code: '074',
    nouns:
      'peacekeeper peacekeeping peacekeeping_force peacekeeping_mission peacekeeping_troop ' +
      'military_protection security_guarantee peace_force',
  },
  { code: '075', nouns: 'asylum political_asylum sanctuary' },
  { code: '080', nouns: 'concession' },
  { code: '082', nouns: 'easing_of_dissent' },
  { code: '083', nouns: 'reform political_reform democratic_reform' },
  { code: '0831', nouns: 'resignation ouster removal_from_office change_of_leadership departure' },
  { code: '0832', nouns: 'policy_change change_in_policy change_of_policy economic_reform' },
  {
    code: '0833',
    nouns: 'right freedom autonomy self-determination independence freedom_of_movement',
  },
  {
    code: '0834',
    nouns:
      'regime_change election democracy democratization constitution constitutional_reform ' +
      'referendum power_sharing',
  },
  { code: '0841', nouns: 'release amnesty pardon repatriation prisoner_exchange prisoner_swap' },
  { code: '0842', nouns: 'return_of_property restitution' },
  { code: '0862', nouns: 'inspection inspector observer weapons_inspector' },
  { code: '087', nouns: 'disarmament demobilization de-escalation demilitarization' },
  {
    code: '0871',
    nouns: 'ceasefire cease-fire truce armistice cessation_of_hostilities moratorium',
  },
  {
    code: '0874',
    nouns:
      'withdrawal pullout pull-out pullback pull-back retreat disengagement surrender ' +
      'troop_reduction',
  },
  { code: '090', nouns: 'investigation inquiry enquiry probe' },
  { code: '114', nouns: 'complaint protest_note note_of_protest formal_protest official_protest' },
  {
    code: '115',
    nouns:
      'trial arrest_warrant warrant lawsuit criminal_charge legal_action indictment ' +
      'legal_proceeding',
  },
  { code: '129', nouns: 'veto' },
  { code: '139', nouns: 'ultimatum' },
  {
    code: '141',
    nouns:
      'picketing rally demonstration protest protest_march march sit-in vigil picket ' +
      'mass_demonstration',
  },
  { code: '142', nouns: 'hunger_strike' },
  { code: '143', nouns: 'strike general_strike walkout work_stoppage' },
  { code: '144', nouns: 'roadblock barricade' },
  { code: '145', nouns: 'riot unrest violent_protest looting street_violence' },
  {
    code: '150',
    nouns:
      'show_of_force missile_test nuclear_test military_exercise military_maneuver maneuver ' +
      'manoeuvre exercise',
  },
  { code: '151', nouns: 'police_alert' },
  { code: '152', nouns: 'alert military_alert combat_readiness' },
  {
    code: '154',
    nouns:
      'mobilization mobilisation deployment reinforcement buildup troop_movement ' +
      'military_buildup',
  },
  { code: '160', nouns: 'travel_ban visa_ban' },
  { code: '161', nouns: 'persona_non_grata' },
  {
    code: '163',
    nouns:
      'sanction embargo trade_sanction economic_sanction arms_embargo trade_embargo tariff ' +
      'duty import_restriction export_ban trade_restriction import_ban',
  },
  { code: '171', nouns: 'seizure confiscation' },
  { code: '172', nouns: 'ban restriction curb' },
  { code: '1721', nouns: 'censorship' },
  { code: '1723', nouns: 'curfew' },
  { code: '1724', nouns: 'martial_law state_of_emergency emergency_rule' },
  { code: '173', nouns: 'arrest detention house_arrest imprisonment' },
  { code: '174', nouns: 'deportation expulsion' },
  { code: '175', nouns: 'crackdown repression tear_gas rubber_bullet violent_repression' },
  { code: '176', nouns: 'cyberattack cyber-attack cyber_attack' },
  { code: '181', nouns: 'kidnapping abduction hostage hijacking' },
  { code: '182', nouns: 'beating' },
  { code: '1822', nouns: 'torture' },
  { code: '1823', nouns: 'murder' },
  {
    code: '183',
    nouns: 'bombing explosion car_bomb bomb_attack terrorist_attack terror_attack',
  },
  { code: '1831', nouns: 'suicide_bombing suicide_attack suicide_bomber' },
  { code: '1832', nouns: 'car_bombing' },
  { code: '1833', nouns: 'roadside_bombing roadside_bomb' },
  { code: '184', nouns: 'human_shield' },
  { code: '186', nouns: 'assassination execution' },
  {
    code: '190',
    nouns:
      'fire hostilities attack offensive invasion military_action war hostility ' +
      'fighting battle assault incursion raid military_strike use_of_force force ' +
      'aggression clash ambush violence',
  },
  { code: '191', nouns: 'blockade siege' },
  { code: '192', nouns: 'occupation annexation' },
  { code: '193', nouns: 'shooting gunbattle gunfight firefight gun_battle gunfire' },
  { code: '194', nouns: 'shelling bombardment artillery_fire rocket_attack mortar_attack' },
  {
    code: '195',
    nouns:
      'air_strike airstrike air-strike air_raid air_attack missile_strike missile_attack ' +
      'drone_strike drone_attack bombing_raid',
  },
  { code: '202', nouns: 'massacre mass_killing' },
  { code: '203', nouns: 'genocide ethnic_cleansing' },
  { code: '204', nouns: 'chemical_weapon_attack chemical_attack nuclear_strike nuclear_attack' },
]
