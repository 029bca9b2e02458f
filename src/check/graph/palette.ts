/** The colours of a graph: ours on paper, and what each becomes for who reads in the dark. Used by dot and svg. */

export const PAPER = '#f4efe4'
export const SHEET = '#fdfaf3'
export const INK = '#15181c'
export const SOFT = '#514c43'
export const HAIR = '#8b8578'
export const PALE = '#e6f2f1'
export const WATER = '#2f7f8b'
export const DEEP = '#124a5c'
export const FOAM = '#f4fbfa'
export const SIGNAL = '#cf431a'

export const DARK: Readonly<Record<string, string>> = {
  [PAPER]: '#191714',
  [SHEET]: '#26231e',
  [INK]: '#f1ebdf',
  [SOFT]: '#bfb7a8',
  [HAIR]: '#8b8578',
  [PALE]: '#123742',
  [WATER]: '#4d97a3',
  [DEEP]: '#1c5766',
  [FOAM]: '#f1fbfa',
  [SIGNAL]: '#ff9166',
}
