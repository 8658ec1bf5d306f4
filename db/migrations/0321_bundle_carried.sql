-- owner: dossiers
-- Who carries a bundle from one office to the other: an official, the driver, or the bưu tá with the number and day of the parcel.
alter table dossiers.bundles add column carrier text check (carrier in ('official', 'driver', 'post'));
alter table dossiers.bundles add column bearer text;
alter table dossiers.bundles add column tracking text;
alter table dossiers.bundles add column dispatched_on date;
alter table dossiers.bundles add constraint bundles_parcel_whole
  check ((carrier is not distinct from 'post') = (tracking is not null) and (tracking is null) = (dispatched_on is null));
alter table dossiers.bundles add constraint bundles_borne_by_somebody check (carrier is null or carrier = 'post' or bearer is not null);
