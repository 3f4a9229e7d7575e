import fc from 'fast-check'

// Properties are tried on the same cases in every run, so that a failure is there for everybody.
// VERBALE_SEED=NUMBER tries others; a case found that way becomes a plain example.
fc.configureGlobal({ seed: Number(process.env.VERBALE_SEED ?? 20_261_121) })
