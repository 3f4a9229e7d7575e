import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { apiPath, getJson } from '../../api/client.ts'
import type { CitedPassageJson } from '../../api/shapes.ts'
import { citationText, lastStyle, STYLE_LABELS } from '../../component/citation.tsx'
import { CopyButton } from '../../component/copy-button.tsx'
import { store } from '../../shell/storage.ts'

export interface SelectionBarProps {
  readonly address: string
  /** Where the selection ends on the page. */
  readonly left: number
  readonly top: number
}

/** What can be done with the words that are selected, right below them. */
export function SelectionBar({ address, left, top }: SelectionBarProps): VNode {
  const [style, setStyle] = useState(lastStyle())
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label="Selected words"
      style={{ left: `${left}px`, top: `${top}px` }}
    >
      <CopyButton text={address} done="Address copied">
        Address
      </CopyButton>
      <CopyButton text={() => citationAt(address)} done="Citation copied">
        Citation
      </CopyButton>
      <CopyButton text={() => quoteAt(address)} done="Quote copied">
        Quote
      </CopyButton>
      <label>
        <span class="hidden">Style of the citation</span>
        <select
          value={style}
          onChange={(event) => {
            setStyle(event.currentTarget.value)
            store('style', event.currentTarget.value)
          }}
        >
          {Object.entries(STYLE_LABELS).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** The citation of a passage in the style that was used last. */
export async function citationAt(address: string): Promise<string> {
  const { citation } = await passageAt(address)
  const style = lastStyle()
  return citationText(citation[style] ?? Object.values(citation)[0])
}

/** The words of a passage in quotation marks, with who said them and when, and their address. */
export async function quoteAt(address: string): Promise<string> {
  const { reading, speaker, speakerLabel, document } = await passageAt(address)
  const who = [speaker ?? speakerLabel, document.title, document.date].filter(
    (part) => part !== undefined,
  )
  return `“${reading}” (${[...who, address].join(', ')})`
}

function passageAt(address: string): Promise<CitedPassageJson> {
  return getJson<CitedPassageJson>(apiPath('/passages', { address, context: 'alone' }))
}
