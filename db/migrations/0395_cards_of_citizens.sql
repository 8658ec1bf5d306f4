-- owner: parties
-- CCCD (from 2016) and thẻ căn cước (from 01/07/2024, Luật Căn cước 2023) beside the CMND. The twelve digits of one are those of the
-- next, so a person is known by the register the number belongs to, not by the card that shows it.
alter table parties.parties drop constraint parties_identity_kind_check;
alter table parties.parties add constraint parties_identity_kind_check
  check (identity_kind in ('cmnd', 'cccd', 'can-cuoc', 'passport', 'registration', 'none'));
alter table parties.parties add column identity_register text not null generated always as (
  case when identity_kind in ('cmnd', 'cccd', 'can-cuoc') then 'citizen' else identity_kind end) stored;
drop index parties.parties_identity;
create unique index parties_identity on parties.parties (identity_register, identity_number) where identity_number is not null;
