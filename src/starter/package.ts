/**
 * The package of toimi that a plan repository installs: a file that lies in it, made by `npm pack`. toimi is on no registry, and whoever
 * took its name there would run in every plan repository that asked for it by name.
 */
export const packageFile = (version: string): string => `./toimi-${version}.tgz`

/** How a person installs it, in the folder of the plan repository. */
export const installLine = (version: string): string => `npm install --save-dev ${packageFile(version)}`
