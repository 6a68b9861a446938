-- How the file of an export is laid out; the latest version is in force, without one the layout of the product is.
create table nedb_layout (
    version_no int          not null,
    layout     json         not null,
    reason     varchar(500) not null,
    made_by    varchar(100) not null,
    made_at    datetime(6)  not null,
    constraint pk_nedb_layout primary key (version_no)
) engine = InnoDB;
