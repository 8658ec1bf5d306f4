-- owner: documents
-- The templates of all three sets are there: no set is known without them.
alter table documents.form_sets drop column printable;
