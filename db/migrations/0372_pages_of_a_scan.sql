-- owner: documents
-- How many pages a scan has, where the house counted them when it took a folder apart: the clerk compares them with the paper. Null of what
-- was never counted.
alter table documents.files add column pages int check (pages > 0);
