import {Option} from 'commander'

/** Where a build leaves the dataset. */
export const defaultDataFolder = '_site/data'

/** `--data`, the folder of the dataset to read. */
export const dataOption = () => new Option('--data <folder>', 'folder of the dataset').default(defaultDataFolder)
