type Target = { readonly target: string; readonly arch: readonly string[] };
type System = {
  readonly target: readonly Target[];
  readonly icon: string;
  readonly artifactName: string;
};

/** What a test looks at; electron-builder checks the whole. */
export const configuration: {
  readonly appId: string;
  readonly publish: null;
  readonly directories: { readonly buildResources: string };
  readonly fileAssociations: readonly {
    readonly ext: string;
    readonly mimeType: string;
    readonly icon: string;
  }[];
  readonly win: System & {
    readonly requestedExecutionLevel: string;
    readonly extraFiles: readonly { readonly from: string }[];
  };
  readonly linux: System;
  readonly mac: System & {
    readonly extendInfo: {
      readonly UTExportedTypeDeclarations: readonly { readonly UTTypeTagSpecification: unknown }[];
    };
  };
  readonly nsis: {
    readonly artifactName: string;
    readonly include: string;
    readonly installerLanguages: readonly string[];
    readonly differentialPackage: boolean;
  };
  readonly dmg: { readonly writeUpdateInfo: boolean };
};
