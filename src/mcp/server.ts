import { McpServer } from '@modelcontextprotocol/server'
import type { Desk } from './desk.ts'
import { INSTRUCTIONS } from './instructions.ts'
import { addResources } from './resource/add-resources.ts'
import { addCheckDraft } from './tool/check-draft.ts'
import { addCheckQuotation } from './tool/check-quotation.ts'
import { addFetchPassage } from './tool/fetch-passage.ts'
import { addListCommitments } from './tool/list-commitments.ts'
import { addListQuestions } from './tool/list-questions.ts'
import { addSearchRecord } from './tool/search-record.ts'

/** What a client may ask for. */
export interface Access {
  /** Whether it may have quotations and drafts checked. Default: true. */
  readonly mayCheck?: boolean
}

/** A server for one client or one request, with all tools and resources. It writes to nothing. */
export function createServer(desk: Desk, { mayCheck = true }: Access = {}): McpServer {
  const server = new McpServer(
    { name: 'verbale', title: 'verbale, a record desk for diplomacy', version: desk.version },
    {
      instructions: INSTRUCTIONS,
      // Tools and resources stay what they are for as long as the process runs.
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
      maxToolInputElements: MOST_ARGUMENT_ELEMENTS,
    },
  )
  addSearchRecord(server, desk)
  addFetchPassage(server, desk)
  if (mayCheck) {
    addCheckQuotation(server, desk)
    addCheckDraft(server, desk)
  }
  addListCommitments(server, desk)
  addListQuestions(server, desk)
  addResources(server, desk)
  return server
}

/** Values in the arguments of one call: far more than any tool has. */
const MOST_ARGUMENT_ELEMENTS = 500
