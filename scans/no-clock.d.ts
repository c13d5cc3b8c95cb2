/**
 * Time and chance come into `scans/` as arguments, never from the machine (ARCHITECTURE.md, decision 2).
 * Later overloads win, so reading the clock or rolling a die gives a value that fits nowhere: a compile error.
 */
type ClockComesInAsAnArgument = { readonly clockComesInAsAnArgument: unique symbol };
type ChanceComesInAsAnArgument = { readonly chanceComesInAsAnArgument: unique symbol };

interface DateConstructor {
  new (): ClockComesInAsAnArgument;
  (): ClockComesInAsAnArgument;
  now(): ClockComesInAsAnArgument;
}

interface Math {
  random(): ChanceComesInAsAnArgument;
}

declare namespace Intl {
  interface DateTimeFormat {
    format(): ClockComesInAsAnArgument;
  }
}
