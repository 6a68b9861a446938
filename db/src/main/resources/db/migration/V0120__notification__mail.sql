-- Letters by e-mail: the outbox that survives a crash, and at the same time the log of what was delivered. A row is written once for a matter and a recipient;
-- its Message-ID never changes, so that a mail which is handed over again is recognised as the same one.
create table mail (
    id                bigint       not null auto_increment,
    reference         varchar(200) not null comment 'what it is about and for whom',
    message_id        varchar(200) not null,
    recipient_address varchar(254) not null,
    recipient_name    varchar(300) not null,
    language          char(2)      not null,
    subject           varchar(300) not null,
    body              text         not null,
    paper_kind        varchar(30)  null comment 'of the paper that goes with it',
    paper_owner_id    bigint       null,
    paper_hash        char(64)     null,
    paper_name        varchar(200) null,
    state             varchar(12)  not null,
    attempts          int          not null default 0,
    due_at            datetime(6)  null comment 'when it is tried next; null when nothing is to be tried',
    leased_until      datetime(6)  null comment 'until then the node that took it works on it',
    error             varchar(500) null comment 'of the last attempt',
    created_at        datetime(6)  not null,
    sent_at           datetime(6)  null,
    repeated_by       varchar(100) null,
    original_id       bigint       null comment 'the mail that this one repeats',
    version           int          not null default 0,
    constraint pk_mail primary key (id),
    constraint uq_mail_reference unique (reference),
    constraint uq_mail_message unique (message_id),
    constraint fk_mail_original foreign key (original_id) references mail (id),
    constraint ck_mail_state check (state in ('PENDING', 'SENDING', 'HANDED', 'SENT', 'UNCERTAIN', 'FAILED')),
    constraint ck_mail_paper check ((paper_kind is null) = (paper_owner_id is null) and (paper_kind is null) = (paper_hash is null)),
    constraint ck_mail_due check ((state = 'PENDING') = (due_at is not null)),
    constraint ck_mail_lease check ((state in ('SENDING', 'HANDED')) = (leased_until is not null)),
    constraint ck_mail_sent check ((state = 'SENT') = (sent_at is not null))
) engine = InnoDB;
create index ix_mail_due on mail (state, due_at);
create index ix_mail_lease on mail (state, leased_until);
create index ix_mail_created on mail (created_at);

-- Where a user wants the notices of the system to be sent; without an address they are shown on the first page only.
alter table app_user
    add column email       varchar(254) null after language,
    add column mail_wanted boolean      not null default true after email;
