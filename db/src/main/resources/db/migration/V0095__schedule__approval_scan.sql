-- The paper by which a body agreed or refused (paragraph 14); one letter may answer about several lines.
alter table schedule_approval
    add column file_id bigint null after remark,
    add constraint fk_schedule_approval_file foreign key (file_id) references stored_file (id);
