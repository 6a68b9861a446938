-- Courses of foreign organisations (paragraph 25): they end with a certificate of the organisation's own model, which is recorded.
create table foreign_course (
    course_id bigint       not null,
    provider  varchar(300) not null,
    country   varchar(100) not null,
    marked_by varchar(100) not null,
    marked_at datetime(6)  not null,
    version   int          not null default 0,
    constraint pk_foreign_course primary key (course_id),
    constraint fk_foreign_course_course foreign key (course_id) references course (id)
) engine = InnoDB;

create table foreign_certificate (
    id           bigint       not null auto_increment,
    enrolment_id bigint       not null,
    course_id    bigint       not null,
    number       varchar(100) not null,
    topic        varchar(400) not null,
    hours        int          not null,
    issued_on    date         not null,
    valid_until  date         null comment 'as printed; null: no term is printed',
    file_id      bigint       not null,
    recorded_by  varchar(100) not null,
    recorded_at  datetime(6)  not null,
    version      int          not null default 0,
    constraint pk_foreign_certificate primary key (id),
    constraint uq_foreign_certificate_enrolment unique (enrolment_id),
    constraint uq_foreign_certificate_file unique (file_id),
    constraint fk_foreign_certificate_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_foreign_certificate_course foreign key (course_id) references foreign_course (course_id),
    constraint fk_foreign_certificate_file foreign key (file_id) references stored_file (id),
    constraint ck_foreign_certificate_hours check (hours >= 1),
    constraint ck_foreign_certificate_term check (valid_until is null or valid_until >= issued_on)
) engine = InnoDB;
