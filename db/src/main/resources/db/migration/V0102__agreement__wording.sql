-- What the listener was offered, to the letter; frozen with the name of whoever signed for the institute when the agreement comes into force.
alter table agreement
    add column wording   json        null comment 'as the document service takes it; without a representative until the institute signs',
    add column language  char(2)     null,
    add column data_hash char(64)    null comment 'of the wording that is in force';
