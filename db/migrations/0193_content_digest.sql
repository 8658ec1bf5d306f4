-- owner: documents
-- A PDF cannot bear its own SHA-256, so a paper bears the beginning of the SHA-256 of what it was made from (form, set, data, address):
-- whoever holds it finds the kept PDF and its digest by it. Null on papers printed before, which bear none.
alter table documents.papers add column content_digest text check (content_digest ~ '^[0-9a-f]{64}$');
create index papers_check on documents.papers (left(content_digest, 16)) where content_digest is not null;
create index papers_digest on documents.papers (digest);
