-- Orders by which heads, departments and administrations send pedagogues to a course (paragraph 15). They are issued outside; what is kept is the
-- scan and whom it names.
create table referral_order (
    id              bigint       not null auto_increment,
    course_id       bigint       not null,
    issuer_type     varchar(10)  not null,
    organisation_id bigint       null comment 'null: the administration of the region',
    region_kato     char(9)      not null,
    number          varchar(40)  not null,
    order_date      date         not null,
    file_id         bigint       not null,
    flag_reason     varchar(500) null comment 'why a head was sent by the own preschool',
    recorded_by     varchar(100) not null,
    recorded_at     datetime(6)  not null,
    withdrawn_at    datetime(6)  null,
    withdrawn_reason varchar(500) null,
    version         int          not null default 0,
    constraint pk_referral_order primary key (id),
    constraint uq_referral_order_file unique (file_id),
    constraint fk_referral_order_course foreign key (course_id) references course (id),
    constraint fk_referral_order_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_referral_order_region foreign key (region_kato) references region (kato),
    constraint fk_referral_order_file foreign key (file_id) references stored_file (id),
    constraint ck_referral_order_issuer check (issuer_type in ('PRESCHOOL', 'DISTRICT', 'REGION')),
    constraint ck_referral_order_organisation check (issuer_type = 'REGION' or organisation_id is not null),
    constraint ck_referral_order_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null))
) engine = InnoDB;
create index ix_referral_order_course on referral_order (course_id, region_kato);

create table referral_person (
    order_id  bigint       not null,
    person_id bigint       not null,
    name      varchar(310) not null comment 'as in the order',
    position_group varchar(20) not null,
    constraint pk_referral_person primary key (order_id, person_id),
    constraint fk_referral_person_order foreign key (order_id) references referral_order (id),
    constraint fk_referral_person_person foreign key (person_id) references person (id),
    constraint ck_referral_person_position check (position_group in ('HEAD', 'METHODOLOGIST', 'PEDAGOGUE'))
) engine = InnoDB;
create index ix_referral_person on referral_person (person_id, order_id);
