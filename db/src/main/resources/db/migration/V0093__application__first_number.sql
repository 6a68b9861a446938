-- The number of the first registration breaks ties of the priority (paragraph 9), so no registered application is without one.
update application set first_number = number where first_number is null and number is not null;
alter table application drop constraint ck_application_complete;
alter table application add constraint ck_application_complete check (state in ('DRAFT', 'WITHDRAWN') or (programme_id is not null
    and programme_code is not null and funding is not null and language is not null and study_year is not null and quarter between 1 and 4
    and consent and number is not null and registered_on is not null and first_registered_on is not null and first_number is not null));
