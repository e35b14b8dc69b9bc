-- Indexes of the engine's tables that no query of this program reads, nor the engine itself as it is used here: each
-- step of a process wrote into all of them. What the engine looks up by itself keeps its index: by id, by instance and
-- node, by root instance and by day of removal (end of an instance, cleaning of the history). The same on H2 and
-- PostgreSQL; docs/operations.md tells how to put them back.

-- No tenants and no cases here.
drop index if exists act_idx_exec_tenant_id;
drop index if exists act_idx_task_tenant_id;
drop index if exists act_idx_variable_tenant_id;
drop index if exists act_idx_job_tenant_id;
drop index if exists act_idx_event_subscr_tenant_id;
drop index if exists act_idx_hi_pro_inst_tenant_id;
drop index if exists act_idx_hi_act_inst_tenant_id;
drop index if exists act_idx_hi_detail_tenant_id;
drop index if exists act_idx_hi_ident_lnk_tenant_id;
drop index if exists act_idx_hi_task_inst_tenant_id;
drop index if exists act_idx_hi_var_inst_tenant_id;
drop index if exists act_idx_hi_job_log_tenant_id;
drop index if exists act_idx_hi_detail_case_inst;
drop index if exists act_idx_hi_detail_case_exec;
drop index if exists act_idx_hi_casevar_case_inst;

-- Reports over all instances of a definition, by its id or key, or over a span of time. The one report here (/parcours)
-- adds up whole tables, which none of these would spare.
drop index if exists act_idx_hi_pi_pdefid_end_time;
drop index if exists act_idx_hi_pro_inst_proc_def_key;
drop index if exists act_idx_hi_pro_inst_proc_time;
drop index if exists act_idx_hi_pro_inst_end;
drop index if exists act_idx_hi_pro_rst_pro_inst_id;
drop index if exists act_idx_hi_act_inst_stats;
drop index if exists act_idx_hi_ai_pdefid_end_time;
drop index if exists act_idx_hi_act_inst_proc_def_key;
drop index if exists act_idx_hi_act_inst_start_end;
drop index if exists act_idx_hi_act_inst_end;
drop index if exists act_idx_hi_act_inst_comp;
drop index if exists act_idx_hi_task_inst_proc_def_key;
drop index if exists act_idx_hi_task_inst_start;
drop index if exists act_idx_hi_task_inst_end;
drop index if exists act_idx_hi_var_inst_proc_def_key;
drop index if exists act_idx_hi_job_log_procdef;
drop index if exists act_idx_hi_job_log_proc_def_key;
drop index if exists act_idx_hi_job_log_job_def_id;
drop index if exists act_idx_hi_job_log_job_conf;
drop index if exists act_idx_hi_detail_proc_def_key;
drop index if exists act_idx_hi_detail_time;
drop index if exists act_idx_hi_ident_lnk_proc_def_key;
drop index if exists act_idx_hi_ident_lnk_timestamp;
drop index if exists act_idx_hi_op_log_procdef;
drop index if exists act_idx_hi_op_log_timestamp;

-- Searches across instances: who was named, what was changed, by name, by kind.
drop index if exists act_idx_task_owner;
drop index if exists act_idx_task_last_updated;
drop index if exists act_idx_hi_ident_lnk_user;
drop index if exists act_idx_hi_ident_lnk_group;
drop index if exists act_idx_hi_op_log_user_id;
drop index if exists act_idx_hi_op_log_op_type;
drop index if exists act_idx_hi_op_log_entity_type;
drop index if exists act_idx_hi_detail_name;
drop index if exists act_idx_hi_detail_act_inst;
drop index if exists act_idx_hi_detail_task_id;
drop index if exists act_idx_hi_detail_var_inst_id;
drop index if exists act_idx_hi_varinst_name;
drop index if exists act_idx_hi_procvar_name_type;
drop index if exists act_idx_hi_varinst_act_inst_id;

-- The beginning of another index that stays, or one that stays, the primary key among them, with a column more.
drop index if exists act_idx_hi_procvar_proc_inst;
drop index if exists act_idx_hi_taskinstid_procinst;
drop index if exists act_idx_hi_detail_task_bytear;
