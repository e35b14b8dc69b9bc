-- Flows are read by the business key of their instance; nothing reads them by instance.
drop index passage_instance;
