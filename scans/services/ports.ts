import type { ContentFile, YamlParser } from '../definition/content-file.ts';
import type { ReportModel } from '../report/report-model.ts';

/** Reads every YAML file of a content folder, and the files of answers of its personas. */
export type ContentSource = { readonly read: () => Promise<readonly ContentFile[]> };

/** Draws a report model. `date` (`YYYY-MM-DD`) fixes the file's date and id: same input, same bytes. */
export type ReportRenderer = {
  readonly render: (model: ReportModel, date: string) => Promise<Uint8Array>;
};

export type Ports = {
  readonly content: ContentSource;
  readonly parseYaml: YamlParser;
  readonly renderer: ReportRenderer;
};
