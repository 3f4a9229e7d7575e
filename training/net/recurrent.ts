import {
  GATES_WIDTH,
  INPUT_WIDTH,
  multiplyAdd,
  nextState,
  STATE_WIDTH,
} from '../../src/ledger/model/sentence-net.ts'
import { addInto, addOuter, addTransposed } from './matrix.ts'
import type { Parameters } from './parameters.ts'

/** What one direction learns. */
export interface Direction {
  readonly input: Parameters
  readonly state: Parameters
  readonly bias: Parameters
}

/** What happened in one direction at each word, to go back through it. */
export interface Trace {
  readonly gates: Float32Array
  readonly fromState: Float32Array
  readonly before: Float32Array
}

/** Reads a sentence in one direction, as `SentenceNet` does, and keeps what is needed to go back. */
export function readWords(
  { input, state, bias }: Direction,
  side: number,
  inputs: Float32Array,
  states: Float32Array,
): Trace {
  const length = inputs.length / INPUT_WIDTH
  const trace: Trace = {
    gates: new Float32Array(length * GATES_WIDTH),
    fromState: new Float32Array(length * GATES_WIDTH),
    before: new Float32Array(length * STATE_WIDTH),
  }
  const now = new Float32Array(STATE_WIDTH)
  for (let k = 0; k < length; k++) {
    const at = side === 0 ? k : length - 1 - k
    const gates = trace.gates.subarray(at * GATES_WIDTH, (at + 1) * GATES_WIDTH)
    const fromState = trace.fromState.subarray(at * GATES_WIDTH, (at + 1) * GATES_WIDTH)
    gates.set(bias.values)
    const word = inputs.subarray(at * INPUT_WIDTH, (at + 1) * INPUT_WIDTH)
    multiplyAdd(input.values, INPUT_WIDTH, 0, word, gates)
    multiplyAdd(state.values, STATE_WIDTH, 0, now, fromState)
    trace.before.set(now, at * STATE_WIDTH)
    nextState(gates, fromState, now)
    states.set(now, at * 2 * STATE_WIDTH + side * STATE_WIDTH)
  }
  return trace
}

/** Goes back through a sentence from the slopes of its states to those of what was learned and of its words. */
export function goBack(
  { input, state, bias }: Direction,
  side: number,
  trace: Trace,
  inputs: Float32Array,
  slopes: Float32Array,
  inputSlopes: Float32Array,
): void {
  const length = inputs.length / INPUT_WIDTH
  let carried = new Float32Array(STATE_WIDTH)
  const gateSlopes = new Float32Array(GATES_WIDTH)
  const fromSlopes = new Float32Array(GATES_WIDTH)
  for (let k = length - 1; k >= 0; k--) {
    const at = side === 0 ? k : length - 1 - k
    const gates = trace.gates.subarray(at * GATES_WIDTH, (at + 1) * GATES_WIDTH)
    const fromState = trace.fromState.subarray(at * GATES_WIDTH, (at + 1) * GATES_WIDTH)
    const before = trace.before.subarray(at * STATE_WIDTH, (at + 1) * STATE_WIDTH)
    const earlier = new Float32Array(STATE_WIDTH)
    for (let n = 0; n < STATE_WIDTH; n++) {
      const slope =
        (carried[n] as number) + (slopes[at * 2 * STATE_WIDTH + side * STATE_WIDTH + n] as number)
      const counts = gates[n] as number
      const kept = gates[STATE_WIDTH + n] as number
      const news = gates[2 * STATE_WIDTH + n] as number
      const ofNews = slope * (1 - kept) * (1 - news * news)
      const ofCounts = ofNews * (fromState[2 * STATE_WIDTH + n] as number) * counts * (1 - counts)
      const ofKept = slope * ((before[n] as number) - news) * kept * (1 - kept)
      earlier[n] = slope * kept
      gateSlopes[n] = ofCounts
      gateSlopes[STATE_WIDTH + n] = ofKept
      gateSlopes[2 * STATE_WIDTH + n] = ofNews
      fromSlopes[n] = ofCounts
      fromSlopes[STATE_WIDTH + n] = ofKept
      fromSlopes[2 * STATE_WIDTH + n] = ofNews * counts
    }
    addTransposed(state.values, STATE_WIDTH, fromSlopes, earlier)
    addOuter(state.slopes, STATE_WIDTH, fromSlopes, before)
    const word = at * INPUT_WIDTH
    addOuter(input.slopes, INPUT_WIDTH, gateSlopes, inputs.subarray(word, word + INPUT_WIDTH))
    addInto(bias.slopes, gateSlopes)
    addTransposed(
      input.values,
      INPUT_WIDTH,
      gateSlopes,
      inputSlopes.subarray(word, word + INPUT_WIDTH),
    )
    carried = earlier
  }
}
