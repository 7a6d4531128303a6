-- What must never be, held by the database whoever writes to it.

-- The first day of a period: the same rule as lib/domain/period, here so that bulk statements can sort by it.
-- Not strict and built of immutable parts only, so that PostgreSQL writes it into the statement instead of calling it.
create function period_start(period text) returns date language sql immutable parallel safe as $$
  select case length(period)
    when 4 then make_date(period::int, 1, 1)
    when 10 then make_date(left(period, 4)::int, substr(period, 6, 2)::int, substr(period, 9, 2)::int)
    else case when substr(period, 6, 1) = 'Q' then make_date(left(period, 4)::int, substr(period, 7, 1)::int * 3 - 2, 1)
              else make_date(left(period, 4)::int, substr(period, 6, 2)::int, 1) end
  end
$$;

-- One truth at a time.
create unique index observation_current on observation (series_id, period) where valid_to is null;
create unique index snapshot_current on snapshot (series_id) where valid_to is null;
create unique index area_version_current on area_version (code) where valid_to is null;
create unique index area_group_version_current on area_group_version (code) where valid_to is null;
create unique index pillar_version_current on pillar_version (code) where valid_to is null;
create unique index source_version_current on source_version (code) where valid_to is null;
create unique index dataset_version_current on dataset_version (code) where valid_to is null;
create unique index indicator_version_current on indicator_version (code) where valid_to is null;
create unique index annotation_version_current on annotation_version (code) where valid_to is null;
create index observation_ended on observation (valid_to) where valid_to is not null;

do $$
declare t text;
begin
  foreach t in array array['series', 'observation', 'snapshot', 'area_version', 'area_group_version', 'pillar_version',
                           'source_version', 'dataset_version', 'indicator_version', 'annotation_version'] loop
    execute format('alter table %I add constraint %I check (valid_to is null or valid_from < valid_to)', t, t || '_valid_order');
    execute format('alter table %I add constraint %I foreign key (valid_from) references publication (number)', t, t || '_valid_from_fkey');
    execute format('alter table %I add constraint %I foreign key (valid_to) references publication (number)', t, t || '_valid_to_fkey');
  end loop;
end $$;

alter table observation
  add constraint observation_value_or_status check (value is not null or status in ('M', 'L', 'O', 'N', 'H', 'Q', 'S')),
  add constraint observation_missing_has_no_value check (value is null or status not in ('H', 'L', 'M', 'O', 'Q')),
  add constraint observation_kind check (kind in ('first', 'revision', 'correction', 'definition')),
  add constraint observation_starts check (period_start = period_start(period));
alter table series
  add constraint series_freq check (freq in ('A', 'Q', 'M', 'D')),
  add constraint series_key_is_its_parts check (key = indicator || '.' || ref_area || '.' || counterpart || '.' || freq);
alter table changeset
  add constraint changeset_state check (state in ('draft', 'submitted', 'published', 'rejected', 'withdrawn')),
  add constraint changeset_origin check (origin in ('edit', 'back-fill', 'revert', 'break-glass')),
  add constraint changeset_message check (length(trim(message)) > 0);
alter table changeset_cell
  add constraint changeset_cell_kind check (kind in ('first', 'revision', 'correction', 'definition')),
  add constraint changeset_cell_value check (remove or value is not null or status in ('M', 'L', 'O', 'N', 'H', 'Q', 'S'));
alter table changeset_entry add constraint changeset_entry_data check (remove = (data is null));
alter table app_user
  add constraint app_user_role check (role in ('viewer', 'editor', 'reviewer', 'admin')),
  add constraint app_user_kind check (kind in ('person', 'system')),
  add constraint app_user_email check (email = lower(email));
alter table api_token add constraint api_token_role check (role in ('viewer', 'editor', 'reviewer', 'admin'));
alter table publication add constraint publication_counts_from_one check (number >= 1);

-- Time never runs backwards: a publication is not older than the one before it, and numbers leave no gap.
create function publication_follows() returns trigger language plpgsql as $$
declare last publication;
begin
  select * into last from publication order by number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 then
    raise exception 'publication % does not follow %', new.number, coalesce(last.number, 0);
  end if;
  if new.published_at < last.published_at then
    raise exception 'publication % would be older than publication %', new.number, last.number;
  end if;
  return new;
end $$;
create trigger publication_follows before insert on publication for each row execute function publication_follows();

-- Four eyes, for administrators as well: nobody publishes what they proposed, wrote a cell of, or wrote an entry of.
create function publication_has_four_eyes() returns trigger language plpgsql as $$
declare proposed changeset;
begin
  select * into proposed from changeset where id = new.changeset_id;
  if proposed.origin in ('back-fill', 'break-glass') then return new; end if;
  if (select value from setting where key = 'four-eyes') = 'false'::jsonb then return new; end if;
  if proposed.author_id = new.published_by_id
     or exists (select from changeset_cell where changeset_id = proposed.id and updated_by_id = new.published_by_id)
     or exists (select from changeset_entry where changeset_id = proposed.id and updated_by_id = new.published_by_id) then
    raise exception 'four eyes: % may not publish their own proposal', new.published_by_id using errcode = 'P0004';
  end if;
  return new;
end $$;
create trigger publication_has_four_eyes before insert on publication for each row execute function publication_has_four_eyes();

-- History is written once: a version may only be ended, a publication and an audit row not even that.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'P0005';
end $$;
-- Its counts are known only once it has been written, and are set in the same transaction.
create trigger publication_is_final before update on publication for each row
  when (old.counts <> '{}'::jsonb
        or (old.number, old.changeset_id, old.published_at, old.published_by_id, old.title, old.back_filled)
          is distinct from (new.number, new.changeset_id, new.published_at, new.published_by_id, new.title, new.back_filled)
        or old.reason is distinct from new.reason)
  execute function refuse_change();
create trigger publication_stays before delete on publication for each row execute function refuse_change();
create trigger audit_is_final before update or delete on audit_log for each row execute function refuse_change();
create trigger audit_is_kept before truncate on audit_log for each statement execute function refuse_change();
create trigger publication_is_kept before truncate on publication for each statement execute function refuse_change();
create trigger observation_is_kept before delete on observation for each row execute function refuse_change();
create trigger observation_is_final before update on observation for each row
  when (old.valid_to is not null or (old.id, old.series_id, old.period, old.status, old.kind, old.valid_from)
          is distinct from (new.id, new.series_id, new.period, new.status, new.kind, new.valid_from)
        or old.value is distinct from new.value or old.note is distinct from new.note
        or old.source_code is distinct from new.source_code or old.cell_origin is distinct from new.cell_origin)
  execute function refuse_change();

-- Each audit row carries the hash of the one before, so that a change made past the triggers shows.
create function audit_hash(previous text, at timestamptz, actor_id int, action text, subject text, detail jsonb)
  returns text language sql immutable as $$
  select encode(sha256(convert_to(
    previous || E'\n' || extract(epoch from at)::text || E'\n' || coalesce(actor_id::text, '') || E'\n' || action
    || E'\n' || subject || E'\n' || detail::text, 'UTF8')), 'hex')
$$;
create function audit_links() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7014203);
  new.previous_hash := coalesce((select hash from audit_log order by id desc limit 1), '');
  new.id := coalesce((select max(id) from audit_log), 0) + 1;
  new.hash := audit_hash(new.previous_hash, new.at, new.actor_id, new.action, new.subject, new.detail);
  return new;
end $$;
create trigger audit_links before insert on audit_log for each row execute function audit_links();

-- The fields of an entry are named as in JSON, columns as in SQL.
create function snake_keys(data jsonb) returns jsonb language sql immutable strict as $$
  select coalesce(jsonb_object_agg(
    case key when 'from' then 'period_from' when 'to' then 'period_to'
      else lower(regexp_replace(key, '([A-Z])', '_\1', 'g')) end, value), '{}'::jsonb)
  from jsonb_each(data)
$$;
create function camel_keys(data jsonb) returns jsonb language sql immutable strict as $$
  select jsonb_object_agg(
    case key when 'period_from' then 'from' when 'period_to' then 'to'
      else (select string_agg(case when n = 1 then part else initcap(part) end, '' order by n)
            from unnest(string_to_array(key, '_')) with ordinality as p(part, n)) end, value)
  from jsonb_each(data) where value <> 'null'::jsonb
$$;
