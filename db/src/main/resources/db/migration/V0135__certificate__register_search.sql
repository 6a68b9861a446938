-- A holder is found and put into the order of the numbers within one index; only the rows of the page are read.
drop index ix_certificate_fold on certificate;
create index ix_certificate_fold on certificate (holder_fold, number_year, number_seq, duplicate_no);
