import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDocument } from '../verbale.ts'

/** Reports, with what they quote in double brackets; pieces of one quotation are joined by a plus. */
const cases: Record<string, readonly [string, readonly string[]]> = {
  'German marks, taken up again': [
    '„Wir räumen die Insel nicht“, sagte die Ministerin in Averholt. „Das haben wir auch nie versprochen.“',
    ['Wir räumen die Insel nicht + Das haben wir auch nie versprochen.'],
  ],
  'German marks turned inward': [
    'Die Ministerin war müde. »Niemand hat uns nach den Fähren gefragt«, sagte sie am Abend.',
    ['Niemand hat uns nach den Fähren gefragt'],
  ],
  'two speakers of one paragraph': [
    '„Wir räumen die Insel nicht“, sagte die Ministerin. Der Kollege aus Sorrenay war anderer Ansicht und widersprach: „Dann fahren auch die Lotsen nicht mehr.“',
    ['Wir räumen die Insel nicht', 'Dann fahren auch die Lotsen nicht mehr.'],
  ],
  'a term in marks is no speech': [
    'Der „Laternenpakt“ ist nach der Meinung der Opposition nicht mehr zu retten, und das ist schade.',
    [],
  ],
  'French marks with spaces': [
    'La ministre est sortie. « Nous n’avons rien promis à personne », a-t-elle dit dans la cour.',
    ['Nous n’avons rien promis à personne'],
  ],
  'Swedish marks, alike on both sides': [
    'Ministern var trött. ”Vi har inte lovat någon någonting”, sade hon på kvällen till dem som väntade.',
    ['Vi har inte lovat någon någonting'],
  ],
  'Chinese corner marks': [
    '外交部长很晚才离开会场。她对记者说：「我们不会交出这个岛，也没有答应过。」然后就走了。',
    ['我们不会交出这个岛，也没有答应过。'],
  ],
  'Japanese marks in marks': [
    '大臣は記者団に「島民は『もう待てない』と言っています。私たちも待てません」と述べた。',
    ['島民は『もう待てない』と言っています。私たちも待てません'],
  ],
  'straight marks beside an abbreviation of Hebrew': [
    'השרה יצאה מאוחר. "לא נמסור את האי של צה"ל לאף אחד", אמרה לעיתונאים.',
    ['לא נמסור את האי של צה"ל לאף אחד'],
  ],
  'Russian dashes, with the writer between': [
    'Министр вышла поздно вечером.\n\n— Мы ничего не обещали, — сказала она у ворот. — И никто нас об этом не спрашивал.\n\n— А лоцманы?\n\nНа это она не ответила и уехала домой.',
    ['Мы ничего не обещали + И никто нас об этом не спрашивал.', 'А лоцманы?'],
  ],
  'Spanish dashes': [
    'La ministra salió tarde del palacio.\n\n—No hemos prometido nada a nadie —dijo en la puerta—. Y tampoco nos lo han preguntado.',
    ['No hemos prometido nada a nadie + Y tampoco nos lo han preguntado.'],
  ],
  'dashes of a list are no speech': [
    'El programa de la visita tiene tres partes, y todas son en el puerto:\n\n— la entrega de los faros;\n\n— una sopa con los pilotos;\n\n— la salida de los barcos.',
    [],
  ],
}

for (const [name, [text, wanted]] of Object.entries(cases)) {
  test(`finds what is quoted: ${name}`, () => {
    const { quotations, document } = parseDocument({ text, kind: 'pressReport' })
    assert.deepEqual(
      quotations.map(({ marked }) =>
        marked.map(({ start, end }) => text.slice(start, end)).join(' + '),
      ),
      wanted,
    )
    for (const { kind, cue, source } of quotations) {
      assert.deepEqual([kind, cue, source], ['direct', undefined, undefined])
    }
    assert.ok(document.problems.some(({ code }) => code === 'languageNotKnown'))
  })
}

test('a text of unknown kind in another language gives its quotations too', () => {
  const text =
    'Die Ministerin war am Abend müde und wollte nach Hause. „Wir räumen die Insel nicht“, sagte sie noch.'
  assert.equal(parseDocument({ text }).quotations.length, 1)
})
