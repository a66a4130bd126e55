const GREETING = /^\s*(?:szanown|dzień dobry|witam|dear|good (?:morning|afternoon)|to whom)/iu;
const CLOSING =
  /^\s*(?:z (?:poważaniem|wyrazami|szacunkiem|góry dziękuj)|łączę (?:wyrazy|pozdrowienia)|pozdrawiam|dziękuj[ęe](?:my)? za (?:uwagę|rozpatrzenie|uwzględnienie)|(?:czytelny )?podpisy?\s*(?:[:.(…]|$)|załącznik(?:i|ów)?\s*[:.(]|do wiadomości\s*:|kind regards|best regards|regards|yours|sincerely|enclosures?\s*:)/iu;
/** Words that bring in a list and say nothing themselves: "zgłaszam następujące uwagi:". */
const ANNOUNCES = /:\s*$/u;
const LONGEST_ANNOUNCEMENT = 400;
const LONGEST_HEADER_LINE = 160;

export const isGreeting = (text: string): boolean => GREETING.test(text) && text.trim().length <= LONGEST_HEADER_LINE;

/** Whether the letter ends here: what follows are a name, an address, a list of enclosures. */
export const isClosing = (text: string): boolean => CLOSING.test(text);

export const announcesList = (text: string): boolean =>
  ANNOUNCES.test(text) && text.trim().length <= LONGEST_ANNOUNCEMENT;
