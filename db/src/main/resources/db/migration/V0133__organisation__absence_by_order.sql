-- The order by which the director is away (paragraph 29); absences recorded before have none. An early return shortens the absence.
alter table director_absence
    add column order_no   varchar(50)  null after reason,
    add column order_date date         null after order_no,
    add column ended_by   varchar(100) null,
    add column ended_at   datetime(6)  null,
    add column version    int          not null default 0;
