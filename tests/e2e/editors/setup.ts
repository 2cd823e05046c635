import type { TestProject } from 'vitest/node';
import { buildEditorPages } from '../../pages/editors/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built editor pages. */
    editorPages: string;
  }
}

/** Bundles the editor pages once for all tests of a run. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('editorPages', await buildEditorPages());
}
