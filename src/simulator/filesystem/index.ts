export { createFileSystem } from './create-file-system.ts';
export type { Credentials, Errno, FileSystem, FsResult, LiveTree, Mount, Stat } from './file-system.ts';
export { ROOT } from './file-system.ts';
export type { Attributes, Content, DeviceNode, DirectoryNode, FileNode, Node, SymlinkNode, Tree } from './inode.ts';
export { createLiveTree } from './live-tree.ts';
export { programFile, programOf } from './program-file.ts';
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
