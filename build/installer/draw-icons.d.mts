import type { Page } from '@playwright/test';

export type DrawingBoard = {
  readonly page: Page;
  /** → the bytes of a PNG. */
  readonly draw: (name: 'icon' | 'mac' | 'scan', size: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

export function openDrawingBoard(): Promise<DrawingBoard>;
