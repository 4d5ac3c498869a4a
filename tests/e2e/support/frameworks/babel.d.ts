/** Neither package brings types; only what is called is declared. */
declare module '@babel/core' {
  export function transformAsync(
    code: string,
    options: {
      filename: string;
      babelrc: false;
      configFile: false;
      presets: [preset: unknown, options: object][];
    },
  ): Promise<{ code?: string | null } | null>;
}

declare module 'babel-preset-solid' {
  const preset: unknown;
  export default preset;
}
