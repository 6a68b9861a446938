-- Every row of the file that a course was last taken over from, also of those who could not be put on its list.
create table finished_course_row (
    course_id          bigint        not null,
    row_no             int           not null,
    name               varchar(310)  not null,
    enrolment_id       bigint        null comment 'null: refused before the list; then the columns below say why',
    outcome            varchar(20)   null,
    grounds            varchar(1000) not null comment 'codes, space separated',
    flags              varchar(300)  not null comment 'codes of what is only marked',
    attendance_percent varchar(20)   null,
    score_percent      varchar(20)   null,
    constraint pk_finished_course_row primary key (course_id, row_no),
    constraint fk_finished_course_row_course foreign key (course_id) references course (id),
    constraint fk_finished_course_row_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint ck_finished_course_row_outcome check (outcome in ('CERTIFIED', 'REFERENCE', 'REFUSED')),
    constraint ck_finished_course_row_decided check (enrolment_id is not null or outcome is not null)
) engine = InnoDB;
