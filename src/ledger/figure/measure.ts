import type { Dimension } from './figure-mention.ts'

/** A unit of measure, and what one of it is worth in the base unit of its dimension. */
export interface Measure {
  readonly unit: string
  readonly dimension: Dimension
  readonly factor: number
}

/**
 * Units of measure, a line each: name as rows give it, worth in the base unit, and how texts write it.
 *
 * The base units are meter, square meter, cubic meter, kilogram, joule, watt, kelvin (differences only),
 * meter a second, degree and byte.
 */
const LISTED: Readonly<Partial<Record<Dimension, string>>> = {
  length: `
    km 1000 km kilometer kilometers kilometre kilometres kilometer
    m 1 meter meters metre metres
    cm 0.01 cm centimeter centimeters centimetre centimetres
    dm 0.1 dm decimeter decimeters decimetre decimetres
    mm 0.001 mm millimeter millimeters millimetre millimetres
    mile 1609.344 mile miles mi
    foot 0.3048 foot feet ft
    inch 0.0254 inch inches
    yard 0.9144 yard yards yd
    nautical_mile 1852 nautical_mile nautical_miles nm
    league 4828 league leagues
    picometer 1e-12 picometer picometers picometre picometres
    micrometer 1e-6 micrometer micrometers micron microns
    light-year 9.461e15 light_year light_years`,
  area: `
    km² 1e6 km2 km² sq_km square_kilometer square_kilometers square_kilometre square_kilometres
    m² 1 m2 m² sq_m square_meter square_meters square_metre square_metres
    square_mile 2589988 square_mile square_miles sq_mi sq_mile sq_miles
    square_foot 0.0929 square_foot square_feet sq_ft
    square_inch 0.000645 square_inch square_inches
    square_yard 0.836 square_yard square_yards
    dunam 1000 dunam dunams
    hectare 1e4 hectare hectares ha
    acre 4046.86 acre acres`,
  volume: `
    barrel 0.158987 barrel barrels bbl bpd
    gallon 0.00378541 gallon gallons gal
    liter 0.001 liter liters litre litres
    ml 1e-6 ml milliliter milliliters millilitre millilitres
    m³ 1 m3 m³ cubic_meter cubic_meters cubic_metre cubic_metres
    bcm 1e9 bcm
    mcm 1e6 mcm
    cubic_foot 0.0283168 cubic_foot cubic_feet
    cubic_yard 0.764555 cubic_yard cubic_yards
    cubic_kilometer 1e9 cubic_kilometer cubic_kilometers
    bushel 0.0352391 bushel bushels
    pint 0.000473 pint pints
    quart 0.000946 quart quarts
    cup 0.000237 cup cups
    tablespoon 1.48e-5 tablespoon tablespoons
    teaspoon 4.93e-6 teaspoon teaspoons`,
  mass: `
    tonne 1000 tonne tonnes metric_ton metric_tons mt
    ton 1000 ton tons
    long_ton 1016.05 long_ton long_tons
    short_ton 907.185 short_ton short_tons
    kg 1 kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos
    g 0.001 gram grams gramme grammes
    mg 1e-6 mg milligram milligrams
    µg 1e-9 µg μg mcg microgram micrograms microgramme microgrammes
    pound 0.45359237 lb lbs
    ounce 0.0283495 ounce ounces oz
    carat 0.0002 carat carats
    kiloton 1e6 kiloton kilotons kt
    megaton 1e9 megaton megatons
    gigaton 1e12 gigaton gigatons`,
  energy: `
    kWh 3.6e6 kwh kilowatt_hour kilowatt_hours
    MWh 3.6e9 mwh megawatt_hour megawatt_hours
    GWh 3.6e12 gwh gigawatt_hour gigawatt_hours
    TWh 3.6e15 twh terawatt_hour terawatt_hours
    joule 1 joule joules
    calorie 4.184 calorie calories
    BTU 1055 btu btus`,
  power: `
    W 1 watt watts
    kW 1000 kw kilowatt kilowatts
    MW 1e6 mw megawatt megawatts
    GW 1e9 gw gigawatt gigawatts
    TW 1e12 tw terawatt terawatts
    horsepower 745.7 horsepower hp`,
  temperature: `
    °C 1 °c degree_celsius degrees_celsius degree_centigrade degrees_centigrade degrees_c °_celsius °celsius
    °F 0.555556 °f degree_fahrenheit degrees_fahrenheit degrees_f
    K 1 kelvin kelvins`,
  speed: `
    mph 0.44704 mph
    km/h 0.277778 kmh kph kmph km/h
    knot 0.514444 knot knots`,
  angle: 'degree 1 degree degrees °\n turn 360 turns\n radian 57.29578 rad radian radians',
  data: `
    bit 0.125 bit bits
    byte 1 byte bytes
    kilobyte 1e3 kb kilobyte kilobytes
    megabyte 1e6 mb megabyte megabytes
    gigabyte 1e9 gb gigabyte gigabytes
    terabyte 1e12 tb terabyte terabytes`,
}

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  Object.entries(LISTED).flatMap(([dimension, lines]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [unit = '', factor, ...names] = line.trim().split(' ')
        const measure: Measure = {
          unit: unit.replaceAll('_', ' '),
          dimension: dimension as Dimension,
          factor: Number(factor),
        }
        return names.map((name): [string, Measure] => [name.replaceAll('_', ' '), measure])
      }),
  ),
)

/** The unit of measure that some words name, in small letters and parted by single spaces. */
export function measureNamed(words: string): Measure | undefined {
  return MEASURES.get(words)
}

/**
 * What one of a unit is worth in the base unit of its dimension; `undefined` for one that cannot be set
 * against others: a currency, a temperature (which has a zero of its own), a rate such as `foot/s`.
 */
export function worthOf(unit: string): number | undefined {
  const measure = BY_UNIT.get(unit)
  return measure?.dimension === 'temperature' ? undefined : measure?.factor
}

const BY_UNIT: ReadonlyMap<string, Measure> = new Map(
  Array.from(MEASURES.values(), (measure) => [measure.unit, measure]),
)
