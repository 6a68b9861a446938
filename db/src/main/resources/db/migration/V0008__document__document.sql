-- Papers as they were issued. The owner is a certificate or a reference; one paper of a kind per owner.
create table document (
    id               bigint       not null auto_increment,
    kind             varchar(30)  not null comment 'template id of docgen',
    owner_id         bigint       not null,
    language         char(2)      not null,
    template_version varchar(40)  not null,
    data_hash        char(64)     not null,
    sha256           char(64)     not null,
    byte_count       int          not null,
    content          longblob     not null,
    created_at       datetime(6)  not null,
    constraint pk_document primary key (id),
    constraint uq_document_owner unique (kind, owner_id, data_hash),
    constraint ck_document_kind check (kind in ('certificate', 'supplement', 'reference'))
) engine = InnoDB;
