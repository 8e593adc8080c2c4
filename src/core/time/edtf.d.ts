/** The part of the npm library `edtf` that Waybill uses; the package ships no types. */
declare module 'edtf' {
  interface EdtfFlag {
    readonly value: number;
  }
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    readonly min: number | null;
    readonly max: number | null;
    readonly precision?: number;
    readonly approximate?: EdtfFlag;
    readonly uncertain?: EdtfFlag;
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
  }
  export default function edtf(text: string): EdtfValue;
}
