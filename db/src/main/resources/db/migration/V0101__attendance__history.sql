-- What a mark was before, what it became, by whom and why. Rows are only added.
create table attendance_change (
    id            bigint        not null auto_increment,
    enrolment_id  bigint        not null,
    session_id    bigint        not null,
    old_hours     decimal(5, 1) null comment 'null for the first mark',
    new_hours     decimal(5, 1) not null,
    reason        varchar(300)  null,
    changed_by    varchar(100)  not null,
    changed_at    datetime(6)   not null,
    constraint pk_attendance_change primary key (id),
    constraint fk_attendance_change_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_attendance_change_session foreign key (session_id) references course_session (id)
) engine = InnoDB;
create index ix_attendance_change_session on attendance_change (session_id, id);

-- Listeners whose minimum of paragraph 23(3) is out of reach, since when, so that it is told once. A correction takes the row away.
create table attendance_lost (
    enrolment_id bigint      not null,
    lost_on      date        not null,
    told_at      datetime(6) not null,
    constraint pk_attendance_lost primary key (enrolment_id),
    constraint fk_attendance_lost_enrolment foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB;
