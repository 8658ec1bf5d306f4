-- owner: parties
-- People are asked for by any number they can tell, of whatever kind it is.
create index parties_number on parties.parties (identity_number) where identity_number is not null;
create index parties_phone on parties.parties (phone) where phone is not null;
