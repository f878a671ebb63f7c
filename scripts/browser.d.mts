/** Path of a Chromium that starts; installs one as root or in CI on Debian and Ubuntu, else throws one line. */
export declare function browserPath(): string;
export declare function browserPathOrExit(): string;
export declare const browserFlags: readonly string[];
