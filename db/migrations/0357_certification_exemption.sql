-- owner: certification
-- The paper that shows an exemption, part by part; null of visits before.
alter table certification.visits add column exemption jsonb;
