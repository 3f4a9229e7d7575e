import { testStore } from '../store.conformance.ts'
import { MemoryStore } from './memory-store.ts'

testStore('a store in memory', () => new MemoryStore())
