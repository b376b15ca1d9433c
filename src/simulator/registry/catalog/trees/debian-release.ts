/** What identifies a release of Debian. */
export interface DebianRelease {
  /** `12` */
  readonly version: string;
  /** `bookworm` */
  readonly codename: string;
  /** `12.15` */
  readonly point: string;
}

export const BOOKWORM: DebianRelease = { version: '12', codename: 'bookworm', point: '12.15' };
