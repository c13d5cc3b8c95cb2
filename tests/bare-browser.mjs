/** Those that the driver of the tests leaves out by itself: who names any has to name them all. */
const leftOutByTheDriver = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** What drops down under the address bar is a page of the browser's own, which costs each window more than ours does. */
const underTheAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** A switch for Chromium: nothing but the page that is tested. */
export const bareBrowser = `--disable-features=${[...leftOutByTheDriver, ...underTheAddressBar].join(',')}`;
