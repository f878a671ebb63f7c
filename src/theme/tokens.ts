import { css } from 'lit';

/*
 * Every colour, size and font of the kit by its role. Each private name is set from the public one beside it, so that
 * any ancestor can set `--pantau-…`; `light-dark()` follows the inherited `color-scheme`, never the system alone.
 */
export const tokens = css`
  :host {
    /* Text. */
    --_ink: var(--pantau-ink, light-dark(#15202b, #e8edf3));
    /* Secondary text: captions, samples, ages. */
    --_ink-quiet: var(--pantau-ink-quiet, light-dark(#566371, #9eabb8));
    /* Background of tiles and panels. */
    --_surface: var(--pantau-surface, light-dark(#ffffff, #161b22));
    /* Background of pills, skeletons and hovered rows. */
    --_surface-quiet: var(--pantau-surface-quiet, light-dark(#eef1f4, #222a33));
    /* Hairlines around and between things. */
    --_line: var(--pantau-line, light-dark(#dfe4ea, #2c3641));
    /* On target, better, recognise. */
    --_good: var(--pantau-good, light-dark(#0a6e55, #4cc9a4));
    /* Background behind good. */
    --_good-quiet: var(--pantau-good-quiet, light-dark(#e2f5ef, #0e3329));
    /* Off target, worse, coach. */
    --_bad: var(--pantau-bad, light-dark(#b42318, #ff8b7b));
    /* Background behind bad. */
    --_bad-quiet: var(--pantau-bad-quiet, light-dark(#fde8e6, #45140f));
    /* Watch: near a limit. */
    --_watch: var(--pantau-watch, light-dark(#8a4b00, #f0b35b));
    /* Background behind watch. */
    --_watch-quiet: var(--pantau-watch-quiet, light-dark(#fdf0d7, #3b2708));
    /* Lines and marks of the figures themselves. */
    --_mark: var(--pantau-mark, light-dark(#2f56c6, #86a8ff));
    /* Range around a line, and other soft marks. */
    --_mark-quiet: var(--pantau-mark-quiet, light-dark(#dfe7fb, #22304f));
    /* Target lines. */
    --_target: var(--pantau-target, light-dark(#0a6e55, #4cc9a4));
    /* Keyboard focus. */
    --_focus: var(--pantau-focus, light-dark(#1f4fd1, #9db9ff));
    /* Rounding of tiles and panels. */
    --_radius: var(--pantau-radius, 10px);
    /* Font of everything; the page's own unless set. */
    --_font: var(--pantau-font, inherit);
    /* Size of running text; everything else follows it. */
    --_size: var(--pantau-size, 14px);
  }
`;
