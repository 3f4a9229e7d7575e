import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDocument } from '../../src/verbale.ts'
import { parseTurns, printTurns } from '../support/turn-notation.ts'

/** Texts as houses print them, in turn notation. */
const styles: Record<string, string> = {
  'a dash behind labels, and letters for question and answer': `Point de presse de la ministre des affaires étrangères, Mme Sunniva Oda

⟨La ministre⟩ - ⟦Bonjour à tous. Le détroit ouvrira lundi.⟧

⟨Q⟩ - ⟦Madame la ministre, qui paiera les pilotes ?⟧

⟨R⟩ - ⟦Le ministère les paiera.⟧

⟨Q⟩ - ⟦Et le tarif ?⟧

⟨R⟩ - ⟦Il reste le même.⟧`,
  'question and answer in German': `Außenministerin Oda im Interview mit der Drast-Zeitung

⟨Frage⟩: ⟦Frau Ministerin, wann öffnet die Meerenge?⟧

⟨Antwort⟩: ⟦Am Montag, wenn der Wind es erlaubt.⟧

⟨Frage⟩: ⟦Und der Tarif?⟧

⟨Antwort⟩: ⟦Der Tarif bleibt.⟧`,
  'labels in ordinary letters alone in a line': `Erklärungen des Auswärtigen Amts in der Regierungspressekonferenz vom 04.06.2031

⟨Frage⟩
⟦Eine Frage an das Auswärtige Amt: Wann reist die Ministerin?⟧

⟨Harga (AA)⟩
⟦Sie reist am Montag.⟧

⟨Zusatzfrage⟩
⟦Mit wem?⟧

⟨Harga (AA)⟩
⟦Mit zwei Ingenieuren.⟧`,
  'labels in black brackets, in Japanese': `外務大臣会見記録

【⟨小田外務大臣⟩】⟦来週、ハルヴェニアを訪問します。⟧

【⟨ドラスト新聞　原田記者⟩】⟦ダムの視察はありますか。⟧

【⟨小田外務大臣⟩】⟦あります。火曜日に視察します。⟧

【⟨共同通信　手塚記者⟩】⟦水先人についてはいかがですか。⟧

【⟨小田外務大臣⟩】⟦お答えは差し控えます。⟧`,
  'question and post in Turkish': `Dışişleri Bakanı Oda'nın basın toplantısı

⟨SORU⟩: ⟦Sayın Bakan, boğaz ne zaman açılacak?⟧

⟨BAKAN ODA⟩: ⟦Pazartesi günü açılacak.⟧

⟨SORU⟩: ⟦Tarife ne olacak?⟧

⟨BAKAN ODA⟩: ⟦Tarife değişmeyecek.⟧`,
  'journalist and minister in Portuguese': `Entrevista coletiva da ministra Sunniva Oda

⟨Jornalista⟩: ⟦Ministra, quando o estreito vai abrir?⟧

⟨Ministra Sunniva Oda⟩: ⟦Na segunda-feira.⟧

⟨Jornalista⟩: ⟦E a tarifa?⟧

⟨Ministra Sunniva Oda⟩: ⟦A tarifa fica como está.⟧`,
  'a post alone in Portuguese': `Discurso e coletiva

⟨Jornalista⟩: ⟦Presidente, quem paga?⟧

⟨Presidente⟩: ⟦O governo paga. Já decidimos.⟧

⟨Jornalista⟩: ⟦E quando?⟧

⟨Presidente⟩: ⟦Amanhã.⟧`,
  'journalist and minister in Spanish': `Conferencia de prensa del canciller Joram Teskel

⟨PERIODISTA⟩: ⟦Canciller, ¿cuándo se abre el estrecho?⟧

⟨CANCILLER TESKEL⟩: ⟦El lunes, si el viento lo permite.⟧

⟨PERIODISTA⟩: ⟦¿Y la tarifa?⟧

⟨CANCILLER TESKEL⟩: ⟦Se queda como está.⟧`,
  'a point and a dash behind labels, and a letter for questions': `RUEDA DE PRENSA DE LA PRESIDENTA DEL GOBIERNO, SUNNIVA ODA

⟨Presidenta⟩.- ⟦Buenos días. El estrecho se abre el lunes.⟧

⟨P⟩.- ⟦¿Quién paga a los prácticos?⟧

⟨Presidenta⟩.- ⟦El Gobierno.⟧

⟨P⟩.- ⟦¿Y la tarifa?⟧

⟨Presidenta⟩.- ⟦Se queda.⟧`,
  'a shout that could not be heard, in Spanish': `Versión estenográfica. Conferencia de prensa de la presidenta

⟨PRESIDENTA SUNNIVA ODA PARDO⟩: ⟦Buenos días.⟧

⟨PREGUNTA⟩: ⟦Presidenta, ¿y el dique?⟧

⟨PRESIDENTA SUNNIVA ODA PARDO⟩: ⟦El dique se termina en mayo.⟧

⟨INTERVENCIÓN⟩: (Inaudible)

⟨PRESIDENTA SUNNIVA ODA PARDO⟩: ⟦En mayo.⟧`,
  'an interview in French': `Interview de la ministre

⟨Journaliste⟩ : ⟦Madame la ministre, le barrage est-il sûr ?⟧

⟨Sunniva Oda⟩ : ⟦Il est sûr.⟧

⟨Journaliste⟩ : ⟦Et haut ?⟧

⟨Sunniva Oda⟩ : ⟦Très haut.⟧`,
  'question and minister in Italian': `Conferenza stampa del ministro Teskel

⟨DOMANDA⟩: ⟦Ministro, chi paga i piloti?⟧

⟨MINISTRO TESKEL⟩: ⟦Li paga il ministero.⟧

⟨DOMANDA⟩: ⟦E la tariffa?⟧

⟨MINISTRO TESKEL⟩: ⟦Resta com'è.⟧`,
  'journalist and minister in Polish': `Konferencja prasowa ministra Teskela

⟨Dziennikarz⟩: ⟦Panie ministrze, kto zapłaci pilotom?⟧

⟨Minister Joram Teskel⟩: ⟦Zapłaci ministerstwo.⟧

⟨Dziennikarz⟩: ⟦A taryfa?⟧

⟨Minister Joram Teskel⟩: ⟦Zostaje bez zmian.⟧`,
  'an initial and a surname in Ukrainian': `Пресконференція міністра

⟨Журналіст⟩: ⟦Пане міністре, хто заплатить лоцманам?⟧

⟨Й. Тескель⟩: ⟦Заплатить міністерство.⟧

⟨Журналіст⟩: ⟦А тариф?⟧

⟨Й. Тескель⟩: ⟦Тариф не зміниться.⟧`,
  'initials and surnames in Russian, one named once, and a shout': `Пресс-конференция по итогам переговоров

⟨С.Ода⟩: ⟦Добрый день, уважаемые дамы и господа! Переговоры завершены.⟧

⟨Й.Тескель⟩ (как переведено): ⟦Спасибо за гостеприимство.⟧

⟨Вопрос⟩: ⟦Сколько стоит плотина?⟧

⟨С.Ода⟩: ⟦Девять миллионов крон.⟧

⟨Реплика⟩: ⟦Много!⟧

⟨С.Ода⟩: ⟦Немало.⟧`,
  'question and minister in Arabic': `مؤتمر صحفي للوزيرة

⟨سؤال⟩: ⟦متى يفتح المضيق؟⟧

⟨الوزيرة⟩: ⟦يوم الإثنين.⟧

⟨سؤال⟩: ⟦ومن يدفع؟⟧

⟨الوزيرة⟩: ⟦الوزارة تدفع.⟧`,
}

describe('the turns of a text in another language', () => {
  for (const [name, marked] of Object.entries(styles)) {
    test(name, () => {
      const { text, turns } = parseTurns(marked)
      assert.deepEqual(printTurns(parseDocument({ text }).document), turns)
    })
  }
})
