export { assets } from './assets.ts';
export { Demo, OtherLanguage, type Trainer } from './frame/demo.tsx';
export { Document, withQuery } from './frame/document.tsx';
export { frameWords } from './frame/frame.text.ts';
export { FootLine, type Me, OfficeMain, Printed, Rail, type RailEntry, type RailGroup, Top } from './frame/office.tsx';
export { Band, type FooterColumn, type MenuEntry, PortalFooter, PortalHeader, PortalMain } from './frame/portal.tsx';
export { Button, type ButtonProps, ButtonRow, Kbd, Keys, PrintButton, WriteOrEdit } from './parts/button.tsx';
export { BarChart, type BarChartProps, type ChartBar } from './parts/chart.tsx';
export {
  Checkboxes,
  type CheckboxesProps,
  type Choice,
  Fieldset,
  type FieldsetProps,
  Radios,
  type RadiosProps,
  Tick,
} from './parts/choices.tsx';
export {
  type AccountLine,
  DeadlineAccount,
  Due,
  Promised,
  StatusHead,
  Strip,
  type StripStep,
  Timeline,
  type TimelineItem,
} from './parts/deadline.tsx';
export {
  DayField,
  Field,
  type FieldProps,
  FileField,
  type FileFieldProps,
  Select,
  type SelectProps,
  TextArea,
  type TextAreaProps,
} from './parts/field.tsx';
export { Bar, DayDoors, type Door, type Fact, Facts, type Figure, Figures, Sums } from './parts/figures.tsx';
export {
  besideFields,
  Carried,
  ErrorSummary,
  Fields,
  Filter,
  Form,
  type FormProps,
  Hidden,
  Inline,
  linksTo,
} from './parts/form.tsx';
export { type Content, type DueState, Icon, Land } from './parts/icon.tsx';
export { type IconName, icons } from './parts/icons.ts';
export {
  Acts,
  Card,
  Columns,
  List,
  Panel,
  Person,
  Section,
  Sheet,
  Signs,
  Steps,
  Tiles,
  What,
  Work,
} from './parts/layout.tsx';
export { ListFiles, NumberedPages, TakeAway } from './parts/listing.tsx';
export {
  Breadcrumbs,
  type Crumb,
  Pagination,
  type PaginationProps,
  SkipLink,
  type SummaryItem,
  SummaryList,
} from './parts/pages.tsx';
export { FewOnPhone, FoldOnPhone, NameWithMore } from './parts/phone.tsx';
export { type SectionLink, SectionNav } from './parts/section-nav.tsx';
export { type Column, type Row, Table, type TableProps } from './parts/table.tsx';
export { Code, type Colour, Details, Empty, Heading, Inset, Link, Note, PageHead, Tag } from './parts/text.tsx';
export { still } from './still.ts';
