create table region (
    kato              char(9)      not null,
    name_kk           varchar(200) not null,
    name_ru           varchar(200) not null,
    name_en           varchar(200) not null,
    centre            varchar(100) null,
    administration_kk varchar(200) not null,
    administration_ru varchar(200) not null,
    administration_en varchar(200) not null,
    constraint pk_region primary key (kato)
) engine = InnoDB;

create table organisation (
    id          bigint       not null auto_increment,
    bin         char(12)     not null,
    name_kk     varchar(300) not null,
    name_ru     varchar(300) not null,
    name_en     varchar(300) not null,
    type        varchar(20)  not null,
    ownership   varchar(10)  null,
    region_kato char(9)      null,
    kato        char(9)      null,
    email       varchar(200) null,
    version     int          not null default 0,
    constraint pk_organisation primary key (id),
    constraint uq_organisation_bin unique (bin),
    constraint fk_organisation_region foreign key (region_kato) references region (kato),
    constraint ck_organisation_type check (type in ('INSTITUTE', 'PRESCHOOL', 'DISTRICT_EDU', 'REGION_EDU', 'AUTHORISED_BODY',
        'SUBORDINATE', 'NGO', 'UNIVERSITY', 'ENTERPRISE', 'FOREIGN')),
    constraint ck_organisation_ownership check (ownership in ('STATE', 'PRIVATE'))
) engine = InnoDB;

create table person (
    id         bigint         not null auto_increment,
    iin        char(12)       not null,
    surname    varchar(100)   not null,
    name       varchar(100)   not null,
    patronymic varchar(100)   null,
    birth_date date           not null,
    sex        varchar(6)     not null,
    sort_key   varbinary(1000) not null comment 'ICU collation key, kk: surname, name, patronymic',
    fold_key   varchar(310)   not null comment 'lower case without special letters, for search',
    created_at datetime(6)    not null,
    version    int            not null default 0,
    constraint pk_person primary key (id),
    constraint uq_person_iin unique (iin),
    constraint ck_person_sex check (sex in ('MALE', 'FEMALE'))
) engine = InnoDB;
create index ix_person_fold on person (fold_key);

create table app_user (
    id              bigint       not null auto_increment,
    username        varchar(100) not null,
    password_hash   varchar(300) not null,
    display_name    varchar(200) not null,
    person_id       bigint       null,
    organisation_id bigint       null,
    enabled         boolean      not null,
    language        char(2)      not null default 'kk',
    demo            boolean      not null default false,
    created_at      datetime(6)  not null,
    version         int          not null default 0,
    constraint pk_app_user primary key (id),
    constraint uq_app_user_username unique (username),
    constraint fk_app_user_person foreign key (person_id) references person (id),
    constraint fk_app_user_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB;

create table role_assignment (
    id          bigint      not null auto_increment,
    user_id     bigint      not null,
    role        varchar(30) not null,
    region_kato char(9)     null,
    valid_from  date        not null,
    valid_to    date        null comment 'inclusive; null = open',
    constraint pk_role_assignment primary key (id),
    constraint uq_role_assignment unique (user_id, role, valid_from),
    constraint fk_role_assignment_user foreign key (user_id) references app_user (id),
    constraint fk_role_assignment_region foreign key (region_kato) references region (kato),
    constraint ck_role_assignment_role check (role in ('INSTITUTE_ADMIN', 'DIRECTOR', 'ACTING_DIRECTOR', 'METHODOLOGIST_TRAINER',
        'COMMISSION_MEMBER', 'REGION_EDU', 'DISTRICT_EDU', 'PRESCHOOL_HEAD', 'LISTENER', 'AUTH_BODY', 'WG_MEMBER', 'IT_STAFF', 'AUDITOR'))
) engine = InnoDB;

-- Who may sign for the institute, and when (paragraph 29).
create table signatory_appointment (
    id          bigint       not null auto_increment,
    role        varchar(20)  not null,
    person_name varchar(200) not null,
    user_id     bigint       null,
    order_no    varchar(50)  null,
    order_date  date         null,
    valid_from  date         not null,
    valid_to    date         null,
    version     int          not null default 0,
    constraint pk_signatory_appointment primary key (id),
    constraint fk_signatory_appointment_user foreign key (user_id) references app_user (id),
    constraint ck_signatory_appointment_role check (role in ('DIRECTOR', 'ACTING_DIRECTOR')),
    constraint ck_signatory_appointment_acting check (role = 'DIRECTOR' or (order_no is not null and order_date is not null and valid_to is not null))
) engine = InnoDB;

create table director_absence (
    id          bigint       not null auto_increment,
    absent_from date         not null,
    absent_to   date         not null,
    reason      varchar(300) not null,
    recorded_by varchar(100) not null,
    recorded_at datetime(6)  not null,
    constraint pk_director_absence primary key (id),
    constraint ck_director_absence_order check (absent_to >= absent_from)
) engine = InnoDB;

create table api_client (
    id         bigint       not null auto_increment,
    name       varchar(100) not null,
    key_hash   char(64)     not null comment 'sha-256 of the key, hex; the key itself is never stored',
    scopes     varchar(300) not null comment 'space separated',
    enabled    boolean      not null,
    expires_at datetime(6)  null,
    created_at datetime(6)  not null,
    constraint pk_api_client primary key (id),
    constraint uq_api_client_name unique (name),
    constraint uq_api_client_key unique (key_hash)
) engine = InnoDB;
