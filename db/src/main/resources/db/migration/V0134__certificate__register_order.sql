-- Every order and every search of the register stands on an index that ends with the id, so that a page is read and not sorted.
drop index ix_certificate_holder on certificate;
create index ix_certificate_holder on certificate (holder_sort_key, id);
drop index ix_certificate_fold on certificate;
create index ix_certificate_fold on certificate (holder_fold, id);
create index ix_certificate_valid on certificate (valid_until, id);
create index ix_certificate_state on certificate (state, issue_date, id);
create index ix_certificate_term on certificate (state, valid_until, id);
create index ix_certificate_region on certificate (region_kato, number_year, number_seq, duplicate_no);
