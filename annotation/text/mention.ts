/** Why a mention was found, as data that an interface can put into words. */
export interface Reason {
  /** The name or phrase as the dossier writes it. */
  name: string;
  /** Language of the name. */
  language: string;
  rule: 'name' | 'phrase';
  /** Words that rules asked for: as they stand in the block, and from elsewhere in the page as the dossier writes them. */
  words: string[];
}

/** One place in a text where a subject is named. Offsets are UTF-16 code units of the text as given. */
export interface Mention {
  start: number;
  end: number;
  /** `dossier/subject`. */
  subject: string;
  /** The phrase is turned round: 'no country has recognised ...'. */
  negated?: true;
  reason: Reason;
  /** What is named inside or across it, other subjects alone and each once: a reader may mean one of these. */
  also?: readonly Mention[];
}
