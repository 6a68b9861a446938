-- Uploaded copies of documents. The content stands apart, in encrypted parts of a megabyte, so that no list loads it.
create table stored_file (
    id         bigint       not null auto_increment,
    token      char(32)     not null comment '128 random bits, hex: the address of the file',
    name       varchar(250) not null,
    type       varchar(4)   not null,
    byte_count int          not null,
    pages      int          not null,
    sha256     char(64)     not null,
    key_id     char(16)     not null comment 'which key of the configuration the parts are sealed with',
    kept_by    varchar(100) not null,
    kept_at    datetime(6)  not null,
    purged_at  datetime(6)  null,
    constraint pk_stored_file primary key (id),
    constraint uq_stored_file_token unique (token),
    constraint ck_stored_file_type check (type in ('PDF', 'JPEG', 'PNG')),
    constraint ck_stored_file_size check (byte_count > 0)
) engine = InnoDB;

create table stored_file_part (
    file_id bigint     not null,
    part_no int        not null,
    sealed  mediumblob not null comment 'nonce of 12 bytes, AES-256-GCM ciphertext, tag; bound to token and part_no',
    constraint pk_stored_file_part primary key (file_id, part_no),
    constraint fk_stored_file_part_file foreign key (file_id) references stored_file (id)
) engine = InnoDB;
