-- Copies of identity documents (paragraph 17): one in force for a person, seen by the person and the institute's administrator only.
create table identity_copy (
    id          bigint       not null auto_increment,
    person_id   bigint       not null,
    current_of  bigint       null comment 'the person while this copy is in force',
    file_id     bigint       not null,
    given_by    varchar(100) not null,
    given_at    datetime(6)  not null,
    replaced_at datetime(6)  null,
    purged_at   datetime(6)  null,
    version     int          not null default 0,
    constraint pk_identity_copy primary key (id),
    constraint uq_identity_copy_current unique (current_of),
    constraint uq_identity_copy_file unique (file_id),
    constraint fk_identity_copy_person foreign key (person_id) references person (id),
    constraint fk_identity_copy_file foreign key (file_id) references stored_file (id),
    constraint ck_identity_copy_current check (current_of is null or (current_of = person_id and replaced_at is null and purged_at is null))
) engine = InnoDB;
create index ix_identity_copy_person on identity_copy (person_id, id);
