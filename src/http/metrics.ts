import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { LoggedRequest } from './log.ts'
import type { Answerer } from './thread/answerer.ts'

/** Counts what the server does, as Prometheus reads it. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests: Counter<'method' | 'route' | 'status'>
  readonly #seconds: Histogram<'route'>
  readonly #bytes: Counter<'route'>

  constructor(answerer: Pick<Answerer, 'load'>) {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry, prefix: 'verbale_' })
    this.#requests = new Counter({
      name: 'verbale_http_requests_total',
      help: 'Requests that were answered',
      labelNames: ['method', 'route', 'status'],
      registers,
    })
    this.#seconds = new Histogram({
      name: 'verbale_http_request_seconds',
      help: 'How long answers took until they were sent',
      labelNames: ['route'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    })
    this.#bytes = new Counter({
      name: 'verbale_http_response_bytes_total',
      help: 'Bytes of answers',
      labelNames: ['route'],
      registers,
    })
    const load = new Gauge({
      name: 'verbale_questions',
      help: 'Questions to the record that are being answered, and that wait',
      labelNames: ['lane', 'state'],
      registers,
      collect() {
        for (const { lane, running, waiting } of answerer.load) {
          load.set({ lane, state: 'running' }, running)
          load.set({ lane, state: 'waiting' }, waiting)
        }
      },
    })
  }

  count({ method, route, status, ms, bytes }: LoggedRequest): void {
    this.#requests.inc({ method, route, status: String(status) })
    this.#seconds.observe({ route }, ms / 1000)
    this.#bytes.inc({ route }, bytes)
  }

  async text(): Promise<{ readonly type: string; readonly body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() }
  }
}
