-- Append-only, chained by hash: the application's database user may insert and read, never update or delete.
create table audit_event (
    seq           bigint       not null,
    happened_at   datetime(6)  not null comment 'UTC',
    actor         varchar(100) not null,
    role          varchar(60)  not null,
    action        varchar(60)  not null,
    entity        varchar(40)  not null,
    entity_id     varchar(60)  not null,
    from_state    varchar(40)  null,
    to_state      varchar(40)  null,
    reason        varchar(500) null,
    details       varchar(2000) null comment 'key=value, ids only, no personal data',
    previous_hash char(64)     not null,
    hash          char(64)     not null,
    constraint pk_audit_event primary key (seq),
    constraint uq_audit_event_hash unique (hash),
    constraint uq_audit_event_previous unique (previous_hash)
) engine = InnoDB;
create index ix_audit_event_entity on audit_event (entity, entity_id, seq);

create table audit_head (
    id   tinyint  not null,
    seq  bigint   not null,
    hash char(64) not null,
    constraint pk_audit_head primary key (id),
    constraint ck_audit_head_single check (id = 1)
) engine = InnoDB;
insert into audit_head (id, seq, hash) values (1, 0, repeat('0', 64));
