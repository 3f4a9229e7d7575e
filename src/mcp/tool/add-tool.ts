import { setImmediate } from 'node:timers/promises'
import type { CallToolResult, McpServer, ServerContext } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { StoreError } from '../../verbale.ts'
import type { Desk } from '../desk.ts'
import { FRAMING_OF_TEXT } from '../text/framing.ts'
import type { Lines } from '../text/lines.ts'
import { ToolProblem } from '../tool-problem.ts'

/** A tool, and how it answers. */
export interface Tool<Input, Output extends object> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodType<Input>
  readonly output: z.ZodType<Output>
  /** @throws {ToolProblem} If it cannot answer what it was asked. */
  readonly answer: (
    desk: Desk,
    input: Input,
    signal: AbortSignal,
  ) => Answer<Output> | Promise<Answer<Output>>
}

/** An answer for programs, and the same in plain text for clients that show nothing else. */
export interface Answer<Output extends object> {
  readonly result: Output
  readonly lines: Lines
}

/** Give a server a tool. All of them read and none writes, so that clients need not ask before a call. */
export function addTool<Input, Output extends object>(
  server: McpServer,
  desk: Desk,
  { name, title, description, input, output, answer }: Tool<Input, Output>,
): void {
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: input,
      outputSchema: output,
      annotations: {
        title,
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    async (given, { mcpReq: { signal } }: ServerContext): Promise<CallToolResult> => {
      // Answers are worked out in one go. A call that was taken back while another was answered is
      // noticed only when messages are read between the two.
      await setImmediate()
      signal.throwIfAborted()
      try {
        const { result, lines } = await answer(desk, given, signal)
        return {
          // The specification would have the same JSON here again. The text says everything that the
          // JSON says, and shows which of it are words of documents, which JSON cannot.
          content: [{ type: 'text', text: `${FRAMING_OF_TEXT}\n\n${lines}` }],
          structuredContent: { ...result },
        }
      } catch (error) {
        // Nobody waits for the answer any more.
        signal.throwIfAborted()
        return refusal(error, desk)
      }
    },
  )
}

/** What a client is told of an error: its own in full, others in general words. */
function refusal(error: unknown, { onFault }: Desk): CallToolResult {
  if (error instanceof ToolProblem) return problem(error.message)
  onFault(error instanceof Error ? error : new Error(String(error)))
  return error instanceof StoreError
    ? problem(`The record cannot be read (${error.code}); ask whoever keeps it`)
    : problem(
        'This is a fault of verbale, and not of what was asked; nothing is known of the words',
      )
}

function problem(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true }
}
