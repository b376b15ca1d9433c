export { apply, type Change, type ChangeKind, type Comparison, diff, sameContent } from './change.ts';
export { createFileSystem } from './create-file-system.ts';
export type { Credentials, Errno, FileSystem, FsResult, LiveTree, Mount, Stat } from './file-system.ts';
export { ROOT } from './file-system.ts';
export { gzip, pack } from './gzip.ts';
export type { Attributes, Content, DeviceNode, DirectoryNode, FileNode, Node, SymlinkNode, Tree } from './inode.ts';
export { applyEntries, entryOf, layerEntries, treeEntries, treeOfEntries } from './layer.ts';
export { createLiveTree } from './live-tree.ts';
export { holds } from './permissions.ts';
export { programFile, programOf } from './program-file.ts';
export { hashTar, type TarEntry, type TarHash, type TarType, tarChunks, writeTar } from './tar.ts';
export { type Compression, compressionOf, decompress, isTar, readTar } from './tar-reader.ts';
export {
  contentOf,
  emptyTree,
  fileNode,
  getNode,
  removeNode,
  setNode,
  sortedNames,
  symlinkNode,
  treeCount,
  treeSize,
  walkTree,
} from './tree.ts';
export { TreeEditor } from './tree-editor.ts';
export {
  type CopyUp,
  copyUps,
  inspectLayers,
  type LayerFacts,
  type LayerStack,
  layerSize,
  mergeLayers,
  type UnionFacts,
  type WastedCopy,
} from './union-mount.ts';
export { isLayerMetadata, OPAQUE_MARKER, WHITEOUT_PREFIX, whitedOut } from './whiteout.ts';
