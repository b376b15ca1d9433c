export { BlobStore } from './blob-store.ts';
export { type LoadedImage, loadImages, type SavedImage, saveImages } from './image-archive.ts';
export { type ImageLookupError, ImageStore, type StoredImage } from './image-store.ts';
export { ReferenceStore } from './reference-store.ts';
export { type Layer, Snapshotter } from './snapshotter.ts';
