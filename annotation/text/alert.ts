import { kindBefore, mayEnd } from './boundaries.ts';
import type { Contents } from './contents.ts';
import type { Forms } from './forms.ts';
import { isAlerting } from './lexicon.ts';

/** The forms for which a block must be read. */
export class AlertForms {
  readonly #forms: Forms;
  readonly #alerting: Uint8Array;

  constructor({ forms, uses, alert }: Contents) {
    this.#forms = forms;
    this.#alerting = Uint8Array.from(uses, (list) =>
      Number(list.some((use) => isAlerting(use, alert))),
    );
  }

  /** Whether one of them stands at this place of a text, or may when more text follows. */
  mayStandAt(text: string, from: number): boolean {
    let stands = false;
    const goesOn = this.#forms.walk(text, from, (form, end) => {
      stands ||= this.#alerting[form] === 1 && mayEnd(text, end, kindBefore(text, end));
    });
    return stands || goesOn;
  }
}
