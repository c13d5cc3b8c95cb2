// The package has no types of its own.
declare module 'hyphen/*' {
  const hyphenation: {
    readonly hyphenateSync: (text: string, options?: { readonly hyphenChar?: string }) => string;
  };
  export default hyphenation;
}
