/** Whether a text begins as WebVTT or SubRip does. */
export function looksLikeCaptions(text: string): boolean {
  return VTT_START.test(text) || SRT_START.test(text)
}

/** A text may speak of WEBVTT; in a file of it, the line is followed by an empty one or a field. */
const VTT_START =
  /^\ufeff?WEBVTT(?:\s*$|(?:[ \t][^\n]{0,500})?\r?\n(?:\s|[A-Za-z-]{2,20}[:=]|[\d:.]+[ \t]*-->))/
const SRT_START =
  /^\ufeff?\s{0,20}(?:\d{1,7}[ \t]*\r?\n)?[ \t]*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->[ \t]*\d{1,3}:\d{2}/
