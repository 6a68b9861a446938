-- Wrong passwords of the last minutes, seen by every node; rows older than the window are swept away.
create table sign_in_failure (
    id        bigint       not null auto_increment,
    username  varchar(100) not null,
    address   varchar(50)  not null,
    failed_at datetime(6)  not null comment 'UTC',
    constraint pk_sign_in_failure primary key (id)
) engine = InnoDB;
create index ix_sign_in_failure_address on sign_in_failure (address, failed_at);
