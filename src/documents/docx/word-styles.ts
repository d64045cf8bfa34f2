import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  TabStopType,
} from 'docx';
import type { DocumentTree } from '../../domain/memorandum/tree.ts';
import { labelsOf } from '../labels.ts';

/** Faces that every Word has, with metric twins in LibreOffice (Caladea, Carlito): pages break alike. */
const SERIF = 'Cambria';
const SANS = 'Calibri';
export const INK = '1B2A41';
export const ACCENT = '8A2B2B';
export const MUTED = '5B6573';
export const RULE = 'C9CED6';

/** Word measures in twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Width of the text on A4 with margins of 27 mm. */
export const MARGIN = twips(27);
export const TEXT_WIDTH = twips(210) - 2 * MARGIN;

/** Hanging indents of the legal list, in twips. */
const GUTTER = twips(11);
const ITEM = twips(8);
/** Room for `Article 35` before a heading. */
const LABEL = twips(25);
/** Frames are drawn outside of the text: it steps in to keep them within the margins. */
export const FRAME_INDENT = twips(3);

const spacing = (before: number, after: number, line = 276) => ({
  before: before * 20,
  after: after * 20,
  line,
  lineRule: LineRuleType.AUTO,
});

/** The styles of the file: paragraph styles carry the look, so that a lawyer may change it in one place. */
export function wordStyles(tree: DocumentTree): IStylesOptions {
  const language = { value: tree.language === 'fr' ? 'fr-FR' : 'en-GB' };
  return {
    default: {
      document: {
        run: { font: SERIF, size: 21, color: '1A1A1A', language },
        paragraph: { spacing: spacing(0, 6) },
      },
      title: {
        run: { font: SERIF, size: 56, color: INK, bold: false },
        paragraph: { spacing: spacing(96, 10, 240), keepNext: true },
      },
      heading1: {
        run: { font: SANS, size: 25, bold: true, color: INK },
        paragraph: {
          spacing: spacing(22, 4, 240),
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
          numbering: { reference: 'legal', level: 0 },
        },
      },
      heading2: {
        run: { font: SANS, size: 22, bold: true, color: INK },
        paragraph: { spacing: spacing(14, 4, 240), keepNext: true, keepLines: true, outlineLevel: 1 },
      },
    },
    paragraphStyles: [
      style('Subtitle', 'Subtitle', { font: SERIF, size: 26, color: MUTED }, spacing(0, 16)),
      style('Notice', 'Notice', { size: 19, italics: true, color: MUTED }, spacing(0, 3)),
      {
        ...style('Part', 'Part', { font: SANS, size: 25, bold: true, color: INK }, spacing(26, 8, 240)),
        paragraph: {
          spacing: spacing(26, 8, 240),
          keepNext: true,
          border: { bottom: { style: 'single', size: 6, space: 4, color: RULE } },
        },
      },
      {
        ...style('TOC1', 'toc 1', { font: SANS, size: 21 }, spacing(0, 4, 240)),
        paragraph: {
          spacing: spacing(0, 4, 240),
          indent: { left: LABEL, hanging: LABEL },
        },
      },
      {
        ...style('AnnexHeading', 'Annex heading', {}, spacing(22, 8, 240), 'Heading1'),
        paragraph: { spacing: spacing(22, 8, 240), keepNext: true, outlineLevel: 0 },
      },
      {
        ...style('Bite', 'Bite', { font: SANS, size: 18, italics: true, color: MUTED }, spacing(0, 6, 240)),
        paragraph: { spacing: spacing(0, 6, 240), keepNext: true },
      },
      { ...style('Clause', 'Clause', {}, spacing(0, 6)), paragraph: justified(spacing(0, 6)) },
      { ...style('Item', 'Item', {}, spacing(0, 4)), paragraph: justified(spacing(0, 4)) },
      {
        ...style(
          'TableCaption',
          'Table caption',
          { font: SANS, size: 19, bold: true, color: INK },
          spacing(10, 5, 240),
        ),
        paragraph: { spacing: spacing(10, 5, 240), keepNext: true },
      },
      style('TableText', 'Table text', { size: 20 }, spacing(3, 3, 252)),
      style('TableHead', 'Table head', { font: SANS, size: 19, bold: true, color: INK }, spacing(3, 3, 240)),
      style('AfterTable', 'After table', { size: 12 }, spacing(0, 0, 240)),
      { ...style('Signature', 'Signature', {}, spacing(0, 2)), paragraph: boxed(spacing(0, 2)) },
      {
        ...style('SignatureMention', 'Signature mention', { size: 19, italics: true, color: MUTED }, spacing(8, 4)),
        paragraph: boxed(spacing(8, 4)),
      },
      style('RunningHead', 'Running head', { font: SANS, size: 17, color: MUTED }, spacing(0, 0, 240)),
    ],
    characterStyles: [
      // No look of their own: they say which words are a parameter's value, for whoever reads the file back.
      { id: 'ParameterValue', name: 'Parameter value', quickFormat: true, run: {} },
      { id: 'DefinedTerm', name: 'Defined term', quickFormat: true, run: {} },
      {
        id: 'ParameterBlank',
        name: 'Parameter to be completed',
        quickFormat: true,
        run: { shading: { type: 'clear', fill: 'FFF1CC', color: 'auto' } },
      },
    ],
  };
}

/** Entries of the contents: label, heading, and the page when Word fills it in. */
export const CONTENTS_TABS = [
  { type: TabStopType.LEFT, position: LABEL },
  { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: 'dot' as const },
];

/** Article 1 · 1.1 · (a) · (i), the first level carried by the heading style; and free lists of items. */
export function wordNumbering(tree: DocumentTree): INumberingOptions {
  const article = tree.kind === 'evidence' ? '%1' : `${labelsOf(tree.language).article}\u00a0%1`;
  const item = (level: number, format: 'lowerLetter' | 'lowerRoman' | 'upperLetter', left: number) => ({
    level,
    format,
    text: `(%${level + 1})`,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left, hanging: ITEM } } },
  });
  return {
    config: [
      {
        reference: 'legal',
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: article,
            alignment: AlignmentType.LEFT,
            suffix: LevelSuffix.TAB,
            style: { paragraph: { indent: { left: LABEL, hanging: LABEL } } },
          },
          {
            level: 1,
            format: LevelFormat.DECIMAL,
            text: '%1.%2',
            alignment: AlignmentType.LEFT,
            suffix: LevelSuffix.TAB,
            style: { run: { font: SANS, color: MUTED }, paragraph: { indent: { left: GUTTER, hanging: GUTTER } } },
          },
          item(2, 'lowerLetter', GUTTER + ITEM),
          item(3, 'lowerRoman', GUTTER + 2 * ITEM),
          item(4, 'upperLetter', GUTTER + 3 * ITEM),
        ],
      },
      {
        reference: 'items',
        levels: [item(0, 'lowerLetter', ITEM), item(1, 'lowerRoman', 2 * ITEM), item(2, 'upperLetter', 3 * ITEM)],
      },
    ],
  };
}

function style(
  id: string,
  name: string,
  run: Record<string, unknown>,
  space: ReturnType<typeof spacing>,
  basedOn = 'Normal',
) {
  return { id, name, basedOn, quickFormat: true, run, paragraph: { spacing: space } };
}

function justified(space: ReturnType<typeof spacing>) {
  return { spacing: space, alignment: AlignmentType.JUSTIFIED };
}

/** Neighbouring paragraphs with the same frame share it in Word: the lines of one signatory make one box. */
function boxed(space: ReturnType<typeof spacing>) {
  const edge = { style: 'single' as const, size: 4, space: 6, color: RULE };
  return {
    spacing: space,
    keepNext: true,
    keepLines: true,
    indent: { left: FRAME_INDENT, right: FRAME_INDENT },
    border: { top: edge, bottom: edge, left: edge, right: edge },
  };
}
