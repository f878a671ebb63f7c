import type { Language, Scheme } from './preferences.js';

/** What the gallery itself says. The reference is generated from the sources and stays English. */
export interface GalleryWords {
  readonly skip: string;
  readonly pages: string;
  readonly overview: string;
  readonly embed: string;
  readonly language: string;
  readonly appearance: string;
  readonly scheme: Readonly<Record<Scheme, string>>;
  readonly figures: string;
  readonly html: string;
  readonly copy: string;
  readonly copied: string;
  readonly examples: string;
  readonly reference: string;
  readonly pasted: string;
  readonly noReference: string;
}

const en: GalleryWords = {
  skip: 'Skip to the content',
  pages: 'Pages',
  overview: 'Overview',
  embed: 'In a plain page',
  language: 'Language',
  appearance: 'Appearance',
  scheme: { system: 'System', light: 'Light', dark: 'Dark' },
  figures: 'Figures',
  html: 'HTML',
  copy: 'Copy HTML',
  copied: 'Copied',
  examples: 'Examples',
  reference: 'Reference',
  pasted: 'The page you see, as HTML',
  noReference: 'The reference is written by npm run build.',
};

const id: GalleryWords = {
  skip: 'Langsung ke isi',
  pages: 'Halaman',
  overview: 'Ringkasan',
  embed: 'Di halaman biasa',
  language: 'Bahasa',
  appearance: 'Tampilan',
  scheme: { system: 'Ikut sistem', light: 'Terang', dark: 'Gelap' },
  figures: 'Data',
  html: 'HTML',
  copy: 'Salin HTML',
  copied: 'Tersalin',
  examples: 'Contoh',
  reference: 'Referensi',
  pasted: 'HTML halaman ini',
  noReference: 'Referensi ditulis oleh npm run build.',
};

export const galleryWords = (language: Language): GalleryWords => ({ en, id })[language];
