import type { RouteConfig } from '@hono/zod-openapi'
import type { DeskApp } from '../desk.ts'

/**
 * Describe a route that takes a body, and give it without one.
 *
 * The library would read a body of any size before anything of ours is asked; so it is told of none, and
 * the handler reads the body itself.
 */
export function withBody<R extends RouteConfig>(
  app: DeskApp,
  route: R,
  body: NonNullable<NonNullable<RouteConfig['request']>['body']>,
): R & { readonly hide: true } {
  const described: RouteConfig = { ...route, request: { ...route.request, body } }
  delete described.middleware
  app.openAPIRegistry.registerPath(described)
  return { ...route, hide: true }
}
