/** A site of the simulated internet, as a scenario defines it. It answers on ports 80 and 443 alike. */
export interface WebSite {
  /** `downloads.example`. */
  readonly host: string;
  /** By path, which begins with `/`. */
  readonly pages: Readonly<Record<string, WebPage>>;
}

/** A text, or more about what is there. */
export type WebPage = string | WebAnswer;

export interface WebAnswer {
  readonly text?: string;
  /** The bytes of what is no text. */
  readonly base64?: string;
  /** 200 unless given, or 302 with a location. */
  readonly status?: number;
  readonly location?: string;
  /** Content-Type; by the path's ending unless given. */
  readonly type?: string;
  /** Last-Modified, in milliseconds since the Unix epoch; the session's start unless given. `none`: the site does not tell. */
  readonly modified?: number | 'none';
  readonly headers?: Readonly<Record<string, string>>;
}
