/** The versions of Python that the images hold, and that their distributions bring as packages. */
export const PYTHONS: readonly string[] = [
  '3.14.7',
  '3.13.9',
  '3.12.12',
  '3.11.14',
  '3.11.2',
  '3.14.4',
  '3.13.5',
  '3.12.3',
];
