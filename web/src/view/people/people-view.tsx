import type { VNode } from 'preact'
import { pathParts, place } from '../../shell/router.ts'
import { PeopleList } from './people-list.tsx'
import { PersonPage } from './person-page.tsx'
import '../../rows/lists.css'
import './people.css'

/** Those who speak in the record: who they are, what posts they held, and where they speak. */
export default function PeopleView(): VNode {
  const [id] = pathParts(place.value.path)
  return id === undefined ? <PeopleList /> : <PersonPage key={id} id={id} />
}
