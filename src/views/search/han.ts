/**
 * Chinese has no spaces, and the browser cuts it into words by another dictionary than the one that made the index. So the
 * index takes every Chinese character as a word of its own, and so does the question; what stands together is asked for as a phrase.
 */
const HAN = /\p{Script=Han}/gu;
const SPACE_AT_HAN =
  /(\p{Script=Han})(<\/?mark>)* (?=(?:<\/?mark>)*[\p{Script=Han}\u2010-\u2027\u3000-\u303f\uff00-\uffef])/gu;

/** A text as the index takes it: a space after every Chinese character. */
export const spaced = (text: string): string => text.replace(HAN, '$& ');

/** A page as the index takes it: its text spaced, its tags as they are. */
export const spacedPage = (html: string): string =>
  html.replace(/<[^>]*>|[^<]+/g, (part) => (part.startsWith('<') ? part : spaced(part)));

/** A text of the index as one reads it, its marks kept. */
export const unspaced = (text: string): string => text.replace(SPACE_AT_HAN, (all) => all.slice(0, -1));
