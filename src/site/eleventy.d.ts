/** The part of Eleventy that the site uses; Eleventy 3 brings no types of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options?: Options): void
    addGlobalData(name: string, data: unknown): void
    addTemplateFormats(formats: string | string[]): void
    addExtension(extensions: string | string[], options: {key: string}): void
    setWatchJavaScriptDependencies(isEnabled: boolean): void
    setQuietMode(isQuiet: boolean): void
    setUseGitIgnore(isEnabled: boolean): void
    ignores: Set<string>
    globalData: Record<string, unknown>
  }

  // biome-ignore lint/style/noDefaultExport: this is what Eleventy does
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath?: string
        config?: (config: UserConfig) => void
        quietMode?: boolean
        source?: 'script'
      }
    )
    write(): Promise<unknown>
    disableLogger(): void
  }
}
