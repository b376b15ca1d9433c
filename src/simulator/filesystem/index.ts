export type { Credentials, Errno, FileSystem, FsResult, LiveTree, Mount, Stat } from './file-system.ts';
export { ROOT } from './file-system.ts';
export type { Attributes, Content, DeviceNode, DirectoryNode, FileNode, Node, SymlinkNode, Tree } from './inode.ts';
