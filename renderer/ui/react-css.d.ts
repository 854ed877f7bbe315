import 'react';

declare module 'react' {
  /** Custom properties in `style`. */
  interface CSSProperties {
    readonly [property: `--${string}`]: string | number | undefined;
  }
}
