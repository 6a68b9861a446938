-- Paragraph 3: who makes the 40 %, which documents regulate the work, where courses are held.
create table staff_member (
    id                    bigint       not null auto_increment,
    person_id             bigint       not null,
    kind                  varchar(10)  not null,
    position              varchar(200) not null,
    trainer               boolean      not null,
    since                 date         not null,
    until                 date         null comment 'last day, inclusive',
    leaving_reason        varchar(500) null,
    certificate_programme varchar(300) null comment 'certified trainer (paragraph 2(8))',
    certificate_no        varchar(100) null,
    certificate_date      date         null,
    certificate_file_id   bigint       null,
    version               int          not null default 0,
    constraint pk_staff_member primary key (id),
    constraint fk_staff_member_person foreign key (person_id) references person (id),
    constraint fk_staff_member_file foreign key (certificate_file_id) references stored_file (id),
    constraint uq_staff_member unique (person_id, kind, since),
    constraint ck_staff_member_kind check (kind in ('STAFF', 'NON_STAFF')),
    constraint ck_staff_member_until check (until is null or until >= since)
) engine = InnoDB;

create table staff_ground (
    id               bigint       not null auto_increment,
    member_id        bigint       not null,
    value            varchar(30)  not null,
    document_no      varchar(100) not null,
    document_date    date         not null,
    valid_to         date         null,
    experience_from  date         null,
    file_id          bigint       null comment 'null: no copy yet, the ground does not count',
    withdrawn_reason varchar(500) null,
    constraint pk_staff_ground primary key (id),
    constraint fk_staff_ground_member foreign key (member_id) references staff_member (id),
    constraint fk_staff_ground_file foreign key (file_id) references stored_file (id),
    constraint ck_staff_ground_experience check (value <> 'PRODUCTION_SPECIALIST' or experience_from is not null)
) engine = InnoDB;

create table staff_contract (
    id            bigint       not null auto_increment,
    member_id     bigint       not null,
    kind          varchar(10)  not null,
    number        varchar(100) not null,
    contract_date date         not null,
    valid_from    date         not null,
    valid_to      date         null,
    file_id       bigint       null,
    constraint pk_staff_contract primary key (id),
    constraint fk_staff_contract_member foreign key (member_id) references staff_member (id),
    constraint fk_staff_contract_file foreign key (file_id) references stored_file (id),
    constraint ck_staff_contract_kind check (kind in ('EMPLOYMENT', 'SERVICE')),
    constraint ck_staff_contract_term check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB;

create table staffing_check (
    id        bigint        not null auto_increment,
    day       date          not null,
    base      varchar(20)   not null,
    qualified int           not null,
    size      int           not null,
    threshold decimal(5, 2) not null,
    passed    boolean       not null,
    cause     varchar(15)   not null,
    made_by   varchar(100)  not null,
    made_at   datetime(6)   not null,
    constraint pk_staffing_check primary key (id),
    constraint ck_staffing_check_counts check (qualified >= 0 and size >= 0)
) engine = InnoDB;
create index ix_staffing_check_day on staffing_check (day, id);

create table staffing_check_base (
    check_id  bigint      not null,
    base      varchar(20) not null,
    qualified int         not null,
    size      int         not null,
    constraint pk_staffing_check_base primary key (check_id, base),
    constraint fk_staffing_check_base_check foreign key (check_id) references staffing_check (id)
) engine = InnoDB;

create table staffing_check_person (
    check_id  bigint        not null,
    row_no    int           not null,
    person_id bigint        not null,
    name      varchar(310)  not null comment 'as it was then',
    on_staff  boolean       not null,
    trainer   boolean       not null,
    grounds   varchar(1000) not null comment 'those that counted: VALUE:document no, one a line; empty when none did',
    constraint pk_staffing_check_person primary key (check_id, row_no),
    constraint fk_staffing_check_person_check foreign key (check_id) references staffing_check (id),
    constraint fk_staffing_check_person_person foreign key (person_id) references person (id)
) engine = InnoDB;

create table regulating_document (
    id            bigint       not null auto_increment,
    kind          varchar(30)  not null,
    version_no    int          not null,
    title         varchar(300) not null,
    order_no      varchar(50)  not null,
    order_date    date         not null,
    in_force_from date         not null,
    in_force_to   date         null,
    file_id       bigint       not null,
    version       int          not null default 0,
    constraint pk_regulating_document primary key (id),
    constraint uq_regulating_document_version unique (kind, version_no),
    constraint fk_regulating_document_file foreign key (file_id) references stored_file (id),
    constraint ck_regulating_document_kind check (kind in ('PROGRAMME_DEVELOPMENT', 'COURSE_CONDUCT', 'POST_COURSE_SUPPORT',
        'EFFECTIVENESS_MONITORING'))
) engine = InnoDB;

create table premises (
    id         bigint         not null auto_increment,
    address    varchar(500)   not null,
    area       decimal(10, 2) null comment 'square metres',
    right_kind varchar(30)    not null,
    closed_on  date           null comment 'last day of use, inclusive',
    version    int            not null default 0,
    constraint pk_premises primary key (id),
    constraint ck_premises_right check (right_kind in ('OWNED', 'ECONOMIC_MANAGEMENT', 'OPERATIONAL_MANAGEMENT', 'TRUST_MANAGEMENT', 'LEASE'))
) engine = InnoDB;

create table premises_paper (
    id          bigint       not null auto_increment,
    premises_id bigint       not null,
    paper       varchar(10)  not null,
    number      varchar(100) not null,
    paper_date  date         not null,
    valid_to    date         null,
    file_id     bigint       not null,
    constraint pk_premises_paper primary key (id),
    constraint fk_premises_paper_premises foreign key (premises_id) references premises (id),
    constraint fk_premises_paper_file foreign key (file_id) references stored_file (id),
    constraint ck_premises_paper_kind check (paper in ('RIGHT', 'SANITARY', 'FIRE'))
) engine = InnoDB;
