-- owner: dossiers
-- Results that were wrong by the authority's fault and were called back before they went out: laid aside with their number,
-- which stays void in its book. One dossier may have several.
create table dossiers.recalled_results (
  dossier_id uuid not null references dossiers.dossiers (id),
  kind text not null,
  name text not null,
  book text not null,
  number text not null,
  entry_id uuid primary key references numbering.entries (id),
  numbered_at timestamptz not null,
  numbered_by uuid not null,
  sealed_with text not null,
  fault text not null check (fault in ('spelling', 'content', 'ground', 'signature')),
  recalled_at timestamptz not null,
  recalled_by uuid not null
);
create index recalled_results_dossier on dossiers.recalled_results (dossier_id);
grant select, insert on dossiers.recalled_results to motcua_app;
grant delete on dossiers.results to motcua_app;
