// What electron-builder makes of the program. Only `build/dist.mjs` calls it, after `stage.mjs` has put the files ready.
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkout } from '../prepare.mjs';
import { licencesFile, outputFolder, stageFolder } from './places.mjs';

const inCheckout = (path) => relative(checkout, path).replaceAll('\\', '/');
const {
  ELECTRON_OVERRIDE_DIST_PATH: runtime,
  SCAN_HOMEPAGE: homepage,
  SCAN_MAINTAINER: maintainer,
} = process.env;

/** Signed where the owner gives a certificate in the ways that electron-builder reads; else not. */
const hasMacCertificate = Boolean(process.env.CSC_LINK || process.env.CSC_NAME);

/** As the system shows it beside a file. */
const scanFile = 'Innovatiescan';

export const configuration = {
  appId: 'be.innovatiescan.app',
  productName: 'Innovatiescan',
  copyright: 'MIT',
  directories: {
    app: inCheckout(stageFolder),
    buildResources: 'build/icons',
    output: outputFolder(),
  },
  // Everything in the staged folder, and no package beside it.
  files: ['package.json', 'libraries.json', 'dist/**', 'scans/content/**'],
  extraResources: [{ from: inCheckout(licencesFile), to: 'LICENTIES.txt' }],
  asar: true,
  afterExtract: removeUnused,
  // `false`: packages are not its business. Otherwise it packs every one that it finds in or above the folder.
  beforeBuild: () => Promise.resolve(false),
  removePackageScripts: true,
  // No place to publish to: no update is ever looked for, and no file for one is made.
  publish: null,
  ...(runtime ? { electronDist: runtime } : {}),
  // Of Chromium's own words only our four languages.
  electronLanguages: ['nl', 'fr', 'de', 'en'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
  },
  fileAssociations: [
    {
      ext: 'iscan',
      name: 'Innovatiescan.scan',
      description: scanFile,
      mimeType: 'application/x-innovatiescan',
      icon: 'scan',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  win: {
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] },
    ],
    icon: 'build/icons/icon.ico',
    artifactName: '${productName}-${version}-windows-${arch}.${ext}',
    extraFiles: [{ from: 'build/installer/LEESMIJ.txt', to: 'LEESMIJ.txt' }],
    // As whoever starts it; it never asks for more.
    requestedExecutionLevel: 'asInvoker',
  },
  nsis: {
    artifactName: '${productName}-${version}-windows-${arch}-installer.${ext}',
    // One click, for this user alone: no question, and no administrator.
    oneClick: true,
    perMachine: false,
    packElevateHelper: false,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    installerLanguages: ['nl_NL', 'fr_FR', 'de_DE', 'en_US'],
    include: 'build/installer/installer.nsh',
  },
  linux: {
    target: [
      { target: 'AppImage', arch: ['x64'] },
      { target: 'deb', arch: ['x64'] },
    ],
    icon: 'build/icons/png',
    artifactName: '${productName}-${version}-linux-${arch}.${ext}',
    executableName: 'innovatiescan',
    category: 'Office',
    synopsis: 'Innovatiescan voor kleine bedrijven',
    description: 'Where does your firm stand, and what is the first step?',
    syncDesktopName: true,
    ...(maintainer ? { maintainer } : {}),
    desktop: {
      entry: {
        'Comment[nl]': 'Waar staat uw bedrijf, en wat is de eerste stap?',
        'Comment[fr]': 'Où en est votre entreprise, et quel est le premier pas ?',
        'Comment[de]': 'Wo steht Ihr Betrieb, und was ist der erste Schritt?',
        Keywords: 'innovatie;innovation;scan;kmo;pme;',
        StartupNotify: 'true',
      },
    },
  },
  deb: { packageCategory: 'misc', priority: 'optional', compression: 'xz', recommends: [] },
  mac: {
    target: [
      { target: 'dmg', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ],
    icon: 'build/icons/icon.icns',
    artifactName: '${productName}-${version}-macos-${arch}.${ext}',
    category: 'public.app-category.business',
    // An Apple processor runs nothing without a signature; without a certificate it is one that vouches for nobody.
    ...(hasMacCertificate ? {} : { identity: '-', hardenedRuntime: false }),
    electronLanguages: ['nl', 'fr', 'de', 'en'],
    extendInfo: {
      UTExportedTypeDeclarations: [
        {
          UTTypeIdentifier: 'be.innovatiescan.scan',
          UTTypeDescription: scanFile,
          UTTypeConformsTo: ['public.data', 'public.content'],
          UTTypeTagSpecification: {
            'public.filename-extension': ['iscan'],
            'public.mime-type': ['application/x-innovatiescan'],
          },
        },
      ],
    },
  },
  dmg: { writeUpdateInfo: false },
  // The runtime of AppImage that needs nothing installed beside it.
  toolsets: { appimage: '1.0.3' },
  ...(homepage ? { extraMetadata: { homepage } } : {}),
};

/** A runtime that somebody unpacked comes with a program of its own, for who starts it without one. */
async function removeUnused({ appOutDir }) {
  for (const resources of ['resources', 'Electron.app/Contents/Resources']) {
    await rm(join(appOutDir, resources, 'default_app.asar'), { force: true });
  }
  await rm(join(appOutDir, 'version'), { force: true });
}
