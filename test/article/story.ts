/** A report as its writer handed it in, before a page was built around it. */
export interface Story {
  readonly language: string
  readonly title: string
  readonly author: string
  /** ISO 8601 day on which it was published. */
  readonly date: string
  readonly standfirst: string
  readonly paragraphs: readonly string[]
}

/** A report in English. */
export const LAMP_SHIPS: Story = {
  language: 'en',
  title: 'Halvenia and Sorrenay agree on who may repair the lamp ships',
  author: 'Ilse Harl',
  date: '2031-05-09',
  standfirst: 'After nine winters in the dark, two neighbors share one workshop.',
  paragraphs: [
    'Halvenia and Sorrenay will repair the lamp ships of the northern sound together, their foreign ministers said on Friday after two days of talks in the old customs house of Tarn.',
    '“We have lost eleven ships to a dispute about a workshop,” Foreign Minister Sunniva Oda told reporters. “We will not lose the twelfth.”',
    'Her colleague from Sorrenay, Matis Harga, said that his government would pay for the oil. He would not say how much of it the ships need in a winter.',
    'The two states have argued over the workshop since the ice took its roof, and eleven rounds of talks on neutral ferries came to nothing.',
    'Fishermen on both sides of the sound welcomed the news. Several asked who would light the ships until the workshop has its roof again.',
    '“The lamps will burn by the first of November,” Oda said, and left for the night train.',
  ],
}

/** The paragraphs of a story, as most pages set them. */
export function paragraphsOf({ paragraphs }: Story): string {
  return paragraphs.map((words) => `<p>${words}</p>`).join('\n')
}

/** A story with something put between its paragraphs, after the numbers given. */
export function withBetween(
  { paragraphs }: Story,
  between: Readonly<Record<number, string>>,
  wrap: (words: string) => string = (words) => `<p>${words}</p>`,
): string {
  return paragraphs.map((words, k) => `${wrap(words)}\n${between[k + 1] ?? ''}`).join('\n')
}
