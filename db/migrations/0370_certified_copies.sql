-- owner: dossiers
-- Whether the copies of a paper are certified ones (bản sao có chứng thực, NĐ 23/2015/NĐ-CP Điều 3), as the counter saw them. Null where
-- nobody looked: a basket, a list, what was received before; there the name of the paper says what was asked for.
alter table dossiers.papers add column certified boolean;
