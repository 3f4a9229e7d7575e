import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import { GROUPS, groupOf, type Judged, labelOf, type Tone } from './verdict.ts'

/** The verdict of a finding: its drawing, its label, and its color. */
export function VerdictBadge({ finding }: { readonly finding: Judged }): VNode {
  const group = groupOf(finding)
  return (
    <Badge tone={GROUPS[group].tone} icon={group}>
      {labelOf(finding)}
    </Badge>
  )
}

export interface BadgeProps {
  readonly tone: Tone | 'plain'
  readonly icon?: IconName
  readonly children: ComponentChildren
}

/** A label that is seen at a glance: the status of a row, a kind. */
export function Badge({ tone, icon, children }: BadgeProps): VNode {
  return (
    <span class={`badge ${tone}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </span>
  )
}
