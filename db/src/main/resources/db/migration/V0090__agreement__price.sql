-- The price block of an agreement (paragraph 24): tenge, only where the course is paid from extra-budgetary funds.
alter table agreement
    add column price         decimal(12, 2) null,
    add column payer         varchar(10)    null,
    add column payer_name    varchar(300)   null,
    add column payment_due   date           null,
    add column payment_terms varchar(300)   null,
    add column bank_details  varchar(300)   null,
    add constraint ck_agreement_price check (price >= 0),
    add constraint ck_agreement_payer check (payer in ('LISTENER', 'EMPLOYER')),
    add constraint ck_agreement_price_block check ((price is null) = (payer is null) and (price is null) = (payer_name is null)
        and (price is null) = (payment_due is null) and (price is null) = (bank_details is null));
