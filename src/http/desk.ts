import type { HttpBindings } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Caller } from './access/caller.ts'
import type { Guard } from './access/guard.ts'
import type { Rates } from './access/rates.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Answerer } from './thread/answerer.ts'

/** What the routes of the API are made with. */
export interface Desk {
  readonly answerer: Answerer
  /** Tells the state of the record of this process from that of any other in tags of answers. */
  readonly epoch: string
  readonly guard: Guard
  readonly rates: Rates
  /** Names that the server answers under when whoever is on this machine may do everything. */
  readonly names: ReadonlySet<string>
  /** Where others find the server: `https://desk.example`; absent when that is where it is asked. */
  readonly publicOrigin?: string
  readonly log: Log
  readonly metrics: Metrics
}

/** What belongs to a request. */
export interface DeskEnv {
  Bindings: HttpBindings
  Variables: {
    /** Who asks. */
    caller: Caller
  }
}

export type DeskApp = OpenAPIHono<DeskEnv>
export type DeskContext = Context<DeskEnv>
