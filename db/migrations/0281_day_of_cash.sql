-- payments: the receipts of a closed day are read as a sheet; without this the whole of a counter's books is looked through.
create index receipts_closing on payments.receipts (closing_id) where closing_id is not null;
