declare module 'edtf' {
  interface ExtDate {
    /** Milliseconds. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): ExtDate;
}
