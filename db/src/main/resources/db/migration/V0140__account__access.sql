-- Accounts: who may sign in, by which secret, from where he is signed in, and the links by which a password is chosen.
alter table app_user
    modify column password_hash varchar(300) null comment 'null until a password is chosen by a link',
    add column if not exists email varchar(254) null,
    add column created_by          varchar(100) null,
    add column password_changed_at datetime(6)  null,
    add column disabled_reason     varchar(500) null,
    add column fold_key            varchar(210) as (replace(replace(replace(replace(replace(replace(replace(replace(replace(
        lower(display_name), 'ә', 'а'), 'ғ', 'г'), 'қ', 'к'), 'ң', 'н'), 'ө', 'о'), 'ұ', 'у'), 'ү', 'у'), 'һ', 'х'), 'і', 'и')) stored
        comment 'lower case without special letters, for search';
create index ix_app_user_email on app_user (email);
create index ix_app_user_fold on app_user (fold_key);

alter table role_assignment
    add column given_by varchar(100) null,
    add column given_at datetime(6)  null;

-- A link that lets its reader choose a password, once and for a time; of the secret in it only the hash is kept.
create table password_link (
    id         bigint       not null auto_increment,
    user_id    bigint       not null,
    purpose    varchar(12)  not null,
    token_hash char(64)     not null comment 'sha-256 of the token, hex',
    made_by    varchar(100) not null,
    made_at    datetime(6)  not null,
    expires_at datetime(6)  not null,
    ended_at   datetime(6)  null comment 'used, or replaced by a later one',
    version    int          not null default 0,
    constraint pk_password_link primary key (id),
    constraint uq_password_link_token unique (token_hash),
    constraint fk_password_link_user foreign key (user_id) references app_user (id),
    constraint ck_password_link_purpose check (purpose in ('INVITATION', 'RESET')),
    constraint ck_password_link_term check (expires_at > made_at)
) engine = InnoDB;
create index ix_password_link_user on password_link (user_id, made_at);

-- Sessions of all nodes: one that is ended here is over at its next request, whichever node that reaches.
create table user_session (
    id         bigint       not null auto_increment,
    user_id    bigint       not null,
    began_at   datetime(6)  not null,
    seen_at    datetime(6)  not null comment 'to the minute',
    proven_at  datetime(6)  not null comment 'when its user last proved by a secret who he is',
    address    varchar(45)  not null,
    browser    varchar(300) not null,
    ended_at   datetime(6)  null,
    version    int          not null default 0,
    constraint pk_user_session primary key (id),
    constraint fk_user_session_user foreign key (user_id) references app_user (id)
) engine = InnoDB;
create index ix_user_session_user on user_session (user_id, ended_at, seen_at);

-- The second factor of a user: codes of an authenticator (RFC 6238).
create table second_factor (
    user_id      bigint       not null,
    secret       varchar(200) not null comment 'sealed under the key of the files',
    begun_at     datetime(6)  not null,
    confirmed_at datetime(6)  null comment 'null until a first code has proved that the authenticator knows the secret',
    last_step    bigint       not null default 0 comment 'number of the time step of the last code: no code counts twice',
    wrong_codes  int          not null default 0,
    wrong_since  datetime(6)  null,
    version      int          not null default 0,
    constraint pk_second_factor primary key (user_id),
    constraint fk_second_factor_user foreign key (user_id) references app_user (id)
) engine = InnoDB;

create table recovery_code (
    id        bigint      not null auto_increment,
    user_id   bigint      not null,
    code_hash char(64)    not null comment 'sha-256 of the code, hex',
    used_at   datetime(6) null,
    constraint pk_recovery_code primary key (id),
    constraint uq_recovery_code unique (user_id, code_hash),
    constraint fk_recovery_code_user foreign key (user_id) references app_user (id)
) engine = InnoDB;

create index ix_sign_in_failure_username on sign_in_failure (username, failed_at);
