// Names by place and by meaning: what is named at an offset, and everywhere that a thing is named.
import { touches } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { FileState } from '../index/file-state';
import type { Document } from '../model/document';
import type { Name } from './name';
import { namesOf } from './names-of';
import { isSameTarget, targetsOf, type Target } from './target';
import type { Asking } from './views-in-play';

/** A name, the document it stands in, and the file. */
export interface NameUse {
  readonly uri: Uri;
  readonly document: Document;
  readonly name: Name;
}

/** What a workspace must offer so that names can be looked up. */
export interface NamedFiles extends Asking {
  file(uri: Uri): FileState | undefined;
}

/** The name that touches the offset, or undefined. */
export function nameAt(uri: Uri, offset: number, files: NamedFiles): NameUse | undefined {
  for (const document of files.file(uri)?.content.documents ?? []) {
    const name = namesOf(document).find((one) => touches(one.text.range, offset));
    if (name !== undefined) return { uri, document, name };
  }
  return undefined;
}

/** Every use of a thing in these files, definitions included, in the order of the files. */
export function* usesOf(target: Target, uris: Iterable<Uri>, files: NamedFiles): Generator<NameUse> {
  for (const uri of uris) {
    const file = files.file(uri);
    if (file?.text.includes(target.id) !== true) continue;
    for (const document of file.content.documents) {
      for (const name of namesOf(document)) {
        if (!couldMean(name, target)) continue;
        if (targetsOf(document, name, files).some((one) => isSameTarget(one, target))) yield { uri, document, name };
      }
    }
  }
}

/** A quick look before the name is resolved: IDs may carry a prefix or a version. */
function couldMean(name: Name, target: Target): boolean {
  return name.kind === target.kind && name.text.value.includes(target.id);
}
