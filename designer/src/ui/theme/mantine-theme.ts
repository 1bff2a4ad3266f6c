import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type InputProps,
  type MantineColorsTuple,
  type MantineThemeComponent,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';

const papier: MantineColorsTuple = [
  '#FBFAF7',
  '#F5F2ED',
  '#EAE6DF',
  '#DAD5CD',
  '#BBB5AC',
  '#8B837A',
  '#6D665E',
  '#554F47',
  '#3A342F',
  '#24201B',
];
const dark: MantineColorsTuple = [
  '#F0ECE7',
  '#D6D2CB',
  '#BAB5AE',
  '#8A857E',
  '#56524C',
  '#3D3834',
  '#2D2925',
  '#211D1A',
  '#171412',
  '#0F0D0B',
];
const sapin: MantineColorsTuple = [
  '#EEFAF6',
  '#DDF3EC',
  '#C0E6DB',
  '#9CD5C7',
  '#73BDAD',
  '#52A192',
  '#338679',
  '#1C6A60',
  '#0C524A',
  '#033A35',
];
const garance: MantineColorsTuple = [
  '#FFF4F3',
  '#FFE6E3',
  '#FED0CA',
  '#FEB0A8',
  '#FE8278',
  '#E85C55',
  '#C83E3B',
  '#A42727',
  '#811819',
  '#5F0C0E',
];
const ocre: MantineColorsTuple = [
  '#FFF5E8',
  '#FEEAD0',
  '#FAD6A9',
  '#F2BC7B',
  '#E09D48',
  '#C67F1D',
  '#A66503',
  '#844D03',
  '#673A03',
  '#4B2700',
];
const feuille: MantineColorsTuple = [
  '#EFFBEF',
  '#DEF4DE',
  '#C2E9C3',
  '#9FD8A2',
  '#79C17E',
  '#59A561',
  '#3D8946',
  '#286D31',
  '#195422',
  '#0D3C15',
];
const ardoise: MantineColorsTuple = [
  '#F4F7FB',
  '#E7EEF5',
  '#D2DEEA',
  '#B9C9DB',
  '#9BAFC4',
  '#7F93A9',
  '#64788D',
  '#4D5E71',
  '#394857',
  '#27333F',
];
const violine: MantineColorsTuple = [
  '#F9F4FF',
  '#F3E7FE',
  '#E8D2FE',
  '#DAB5FD',
  '#C494ED',
  '#A877D2',
  '#8D5CB4',
  '#704593',
  '#573274',
  '#3F2255',
];
const azur: MantineColorsTuple = [
  '#EEF9FF',
  '#D9F1FF',
  '#B7E4FC',
  '#8FD2F5',
  '#61B8E3',
  '#3C9CC8',
  '#1580AB',
  '#006589',
  '#004D6A',
  '#00374C',
];
const noyer: MantineColorsTuple = [
  '#FCF6F1',
  '#F6EBE1',
  '#ECD8C9',
  '#DDC2AB',
  '#C6A589',
  '#AB896C',
  '#8F6E52',
  '#72563D',
  '#59412C',
  '#402D1D',
];
const prune: MantineColorsTuple = [
  '#FFF3F8',
  '#FEE5F0',
  '#FACEE1',
  '#F0B3CF',
  '#DD92B5',
  '#C1759A',
  '#A35B7F',
  '#844464',
  '#67324D',
  '#4B2136',
];
const indigo: MantineColorsTuple = [
  '#F4F6FF',
  '#E8ECFF',
  '#D3DAFF',
  '#B8C3FE',
  '#99A6F1',
  '#7E8AD6',
  '#646FB9',
  '#4D5597',
  '#3A4077',
  '#282D57',
];

/** Filled parts carry white ink in light mode and dark ink in dark mode; autoContrast only looks at the light shade. */
const inkOnFilled: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colors, color: 'var(--tr-on-primary)' } : colors;
};

/**
 * What opens stands there at once, is put in its place, and is not measured twice more to be held at it: a slow
 * processor is busy long enough, and fading in would draw it four times.
 */
const AT_ONCE = { preventPositionChangeWhenVisible: false, transitionProps: { duration: 0 } };

/**
 * Whoever walks through a form with Tab is not shown a list in every field: typing, an arrow or a press opens it. Long
 * lists scroll as the browser scrolls, which draws no bar of its own.
 */
const LIST: MantineThemeComponent = {
  defaultProps: { openOnFocus: false, withScrollArea: false },
  styles: { options: { maxHeight: 220, overflowY: 'auto' } },
};

/** Of what lies over the page, its backdrop and what scrolls in it. */
export const OVER_THE_PAGE = { overlay: 'over-the-page', content: 'scrolls-alone' };

/**
 * What the components look like here, by their names: importing them would make every page fetch those that only some
 * pages use.
 */
const components: Record<string, MantineThemeComponent> = {
  // A list that nobody opened is not drawn, nor is its place measured: a page full of lists stands there sooner. It is
  // as wide as its field, so that nothing has to be found out about the sides.
  Combobox: { defaultProps: { keepMounted: false, ...AT_ONCE, middlewares: { shift: false } } },
  Popover: { defaultProps: AT_ONCE },
  Menu: { defaultProps: AT_ONCE },
  Select: LIST,
  MultiSelect: LIST,
  Anchor: { defaultProps: { underline: 'always' } },
  Input: {
    styles: (_theme: unknown, props: InputProps) => ({
      wrapper: props.error ? {} : { '--input-bd': 'var(--tr-border-control)', '--input-bg': 'var(--tr-surface)' },
    }),
  },
  Chip: {
    vars: () => ({ root: { '--chip-color': 'var(--tr-on-primary)', '--chip-icon-color': 'var(--tr-on-primary)' } }),
  },
  Checkbox: {
    defaultProps: { iconColor: 'var(--tr-on-primary)' },
    styles: { input: { borderColor: 'var(--tr-border-control)' } },
  },
  Radio: {
    defaultProps: { iconColor: 'var(--tr-on-primary)' },
    styles: { radio: { borderColor: 'var(--tr-border-control)' } },
  },
  RadioIndicator: {
    defaultProps: { iconColor: 'var(--tr-on-primary)' },
    styles: { indicator: { borderColor: 'var(--tr-border-control)' } },
  },
  RadioCard: { styles: { card: { borderColor: 'var(--tr-border-control)', backgroundColor: 'var(--tr-surface)' } } },
  Switch: {
    defaultProps: { withThumbIndicator: false },
    styles: { track: { borderColor: 'var(--tr-border-control)' } },
  },
  Progress: { styles: { root: { backgroundColor: 'var(--tr-realisation-bar2)' } } },
  // It stands there at once, and is gone at once. The page behind is not told to stop scrolling, which draws all of it
  // anew: what is over it keeps wheel and finger to itself.
  Modal: {
    defaultProps: { radius: 'lg', lockScroll: false, transitionProps: { duration: 0 } },
    classNames: OVER_THE_PAGE,
    styles: {
      content: { backgroundColor: 'var(--tr-surface)', border: '1px solid var(--tr-border)' },
      header: { backgroundColor: 'var(--tr-surface)' },
      title: { fontWeight: 700, fontSize: 'var(--tr-fs-h4)' },
    },
  },
  // It moves, and is otherwise as a dialog is.
  Drawer: { defaultProps: { lockScroll: false }, classNames: OVER_THE_PAGE },
};

/** The theme of every page. Load order of styles: Mantine's, the tokens, ours. */
export const theme: MantineThemeOverride = createTheme({
  colors: { gray: papier, papier, dark, sapin, garance, ocre, feuille, ardoise, violine, azur, noyer, prune, indigo },
  primaryColor: 'sapin',
  primaryShade: { light: 7, dark: 4 },
  black: '#24201B',
  fontFamily: "'Hanken Grotesk Variable', 'Hanken Grotesk', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  headings: { fontFamily: 'inherit', fontWeight: '700' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.55', lg: '1.55', xl: '1.3' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  breakpoints: { xs: '20em', sm: '36em', md: '48em', lg: '64em', xl: '80em' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  autoContrast: false,
  variantColorResolver: inkOnFilled,
  components,
});

/** Roles live in tokens.css as --tr-*; only what Mantine itself reads is mapped here. */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: roles(),
  dark: roles(),
});

function roles(): Record<string, string> {
  return {
    '--mantine-color-body': 'var(--tr-app)',
    '--mantine-color-text': 'var(--tr-text)',
    '--mantine-color-dimmed': 'var(--tr-text-muted)',
    '--mantine-color-placeholder': 'var(--tr-text-faint)',
    '--mantine-color-default': 'var(--tr-surface)',
    '--mantine-color-default-color': 'var(--tr-text)',
    '--mantine-color-default-border': 'var(--tr-border-control)',
    '--mantine-color-anchor': 'var(--tr-link)',
    '--mantine-color-error': 'var(--tr-danger)',
    '--mantine-primary-color-contrast': 'var(--tr-on-primary)',
    ...soft('sapin', 'primary-soft', 'primary-text'),
    ...soft('garance', 'late-bg', 'late-text'),
    ...soft('ocre', 'soon-bg', 'soon-text'),
    ...soft('feuille', 'done-bg', 'done-text'),
    ...soft('ardoise', 'waiting-bg', 'waiting-text'),
    ...soft('violine', 'private-bg', 'private-text'),
    ...soft('azur', 'amended-bg', 'amended-text'),
  };
}

/** variant="light" of a role hue: <Badge color="garance" variant="light"> is the "late" pill. */
function soft(hue: string, bg: string, text: string): Record<string, string> {
  return {
    [`--mantine-color-${hue}-light`]: `var(--tr-${bg})`,
    [`--mantine-color-${hue}-light-hover`]: `var(--tr-${bg})`,
    [`--mantine-color-${hue}-light-color`]: `var(--tr-${text})`,
  };
}
