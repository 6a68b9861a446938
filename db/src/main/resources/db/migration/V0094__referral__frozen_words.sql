-- What the list and the letter say in each language, frozen when the letter is sent (paragraphs 13 and 17).
alter table region_list
    add column wording   longtext null comment 'null until the letter is sent' after signer_name,
    add column data_hash char(64) null after wording;
