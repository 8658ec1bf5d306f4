-- owner: dossiers
-- A trade name is looked for in the whole district before a household business is registered (NĐ 78/2015/NĐ-CP Đ73): what stands
-- before the first comma of what was asked for. Almost every other dossier bears its procedure's name there and costs the index little.
create index dossiers_named on dossiers.dossiers (procedure_id, platform.vn_fold(split_part(subject, ',', 1)));
