alter table job
    add column signing varchar(9) not null default 'NONE' after merged,
    add constraint ck_job_signing check (signing in ('NONE', 'INVISIBLE', 'VISIBLE'));

alter table job_item
    add column signature_key   char(64)   character set ascii null comment 'SHA-256 of the certificate that signed the PDF',
    add column signature_level varchar(5) character set ascii null;
create index ix_job_item_signature_key on job_item (signature_key);
