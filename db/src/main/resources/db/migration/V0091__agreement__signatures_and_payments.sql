-- Who signed in the system, why an agreement moved, and what was paid on it (paragraphs 23 and 24). A signature on paper has no account.
alter table agreement
    add column offered_at            datetime(6)  null,
    add column listener_account      varchar(100) null comment 'who signed in the system for the listener: the listener',
    add column listener_signed_at    datetime(6)  null,
    add column institute_account     varchar(100) null,
    add column institute_signed_at   datetime(6)  null,
    add column signatory_name        varchar(200) null,
    add column signatory_role        varchar(20)  null,
    add column state_reason          varchar(500) null comment 'why it was declined, breached, restored, terminated or amended';

create table agreement_payment (
    id           bigint         not null auto_increment,
    agreement_id bigint         not null,
    paid_on      date           not null,
    amount       decimal(12, 2) not null comment 'tenge',
    document_no  varchar(50)    not null,
    entered_by   varchar(100)   not null,
    entered_at   datetime(6)    not null,
    constraint pk_agreement_payment primary key (id),
    constraint uq_agreement_payment_document unique (agreement_id, document_no),
    constraint fk_agreement_payment_agreement foreign key (agreement_id) references agreement (id),
    constraint ck_agreement_payment_amount check (amount > 0)
) engine = InnoDB;
