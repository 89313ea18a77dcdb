-- Generated from the migrations by `npm run db:generate`; a test compares.

create table calibration.calibration (
  id text not null,
  school_id text not null,
  person_id text not null,
  person_name text not null,
  asked_at timestamp with time zone not null,
  file text not null,
  k integer not null,
  state text not null,
  stage text,
  per_thousand_done integer not null,
  heard_at timestamp with time zone not null,
  faults jsonb,
  report jsonb,
  scenario json,
  kept_as text,
  constraint calibration_pkey PRIMARY KEY (id)
);
CREATE INDEX calibration_school_id_asked_at_index ON calibration.calibration USING btree (school_id, asked_at);

create table evaluation.evidence (
  id text not null,
  sheet_id text not null,
  person_id text,
  criterion text not null,
  score integer not null,
  constraint evidence_pkey PRIMARY KEY (id),
  constraint evidence_once UNIQUE (sheet_id, criterion, person_id),
  constraint evidence_sheet_id_sheet_id_fk FOREIGN KEY (sheet_id) REFERENCES evaluation.sheet(id)
);
CREATE INDEX evidence_by_person ON evaluation.evidence USING btree (person_id);

create table evaluation.sheet (
  id text not null,
  class_id text not null,
  team_id text not null,
  party text not null,
  rater_id text not null,
  deliverable text not null,
  work_version integer not null,
  comment text not null,
  at timestamp with time zone not null,
  corrects text,
  constraint sheet_pkey PRIMARY KEY (id),
  constraint sheet_corrects_unique UNIQUE (corrects),
  constraint sheet_party CHECK ((party = ANY (ARRAY['teacher'::text, 'mentor'::text, 'peer'::text])))
);
CREATE INDEX sheet_by_class ON evaluation.sheet USING btree (class_id, team_id);

create table evaluation.weights (
  class_id text not null,
  parties jsonb not null,
  stages jsonb not null,
  missing text not null,
  peer_weight real not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint weights_pkey PRIMARY KEY (class_id),
  constraint weights_missing CHECK ((missing = ANY (ARRAY['wait'::text, 'renormalise'::text])))
);

create table identity.account (
  id text not null,
  user_id text not null,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_of_provider UNIQUE (provider_id, account_id),
  constraint account_user_id_person_id_fk FOREIGN KEY (user_id) REFERENCES identity.person(id) ON DELETE CASCADE
);
CREATE INDEX account_by_person ON identity.account USING btree (user_id);

create table identity.person (
  id text not null,
  school_id text not null,
  name text not null,
  email text not null,
  email_verified boolean default false not null,
  image text,
  number text,
  role text not null,
  language text default 'zh'::text not null,
  passwords_chosen integer default 0 not null,
  last_seen_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_unique UNIQUE (email),
  constraint person_number UNIQUE (school_id, number),
  constraint person_school_id_school_id_fk FOREIGN KEY (school_id) REFERENCES identity.school(id),
  constraint person_language CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text]))),
  constraint person_role CHECK ((role = ANY (ARRAY['administrator'::text, 'teacher'::text, 'mentor'::text, 'student'::text])))
);
CREATE INDEX person_by_school ON identity.person USING btree (school_id, role, name);

create table identity.school (
  id text not null,
  name text not null,
  is_demo boolean default false not null,
  created_at timestamp with time zone not null,
  constraint school_pkey PRIMARY KEY (id)
);

create table identity.session (
  id text not null,
  user_id text not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_unique UNIQUE (token),
  constraint session_user_id_person_id_fk FOREIGN KEY (user_id) REFERENCES identity.person(id) ON DELETE CASCADE
);
CREATE INDEX session_by_person ON identity.session USING btree (user_id);

create table identity.verification (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_by_identifier ON identity.verification USING btree (identifier);

create table market.ad_day (
  world_id text not null,
  day integer not null,
  seq integer not null,
  company text not null,
  market text not null,
  currency text not null,
  campaign integer not null,
  ad_group integer not null,
  target integer not null,
  listing integer not null,
  placement text not null,
  words text,
  impressions integer not null,
  clicks integer not null,
  spend bigint not null,
  orders integer not null,
  units integer not null,
  sales bigint not null,
  constraint ad_day_world_id_day_seq_pk PRIMARY KEY (world_id, day, seq)
);
CREATE INDEX ad_day_by_company ON market.ad_day USING btree (world_id, company, day);

create table market.company (
  world_id text not null,
  place integer not null,
  id text not null,
  name jsonb not null,
  kind text not null,
  constraint company_world_id_place_pk PRIMARY KEY (world_id, place),
  constraint company_id UNIQUE (world_id, id),
  constraint company_world_id_world_id_fk FOREIGN KEY (world_id) REFERENCES market.world(id)
);

create table market.company_day (
  world_id text not null,
  day integer not null,
  company text not null,
  bank bigint not null,
  wallet bigint not null,
  reserve bigint not null,
  stock bigint not null,
  net_worth bigint not null,
  revenue bigint not null,
  profit bigint not null,
  orders integer not null,
  units integer not null,
  to_ship integer not null,
  overdue integer not null,
  open_letters integer not null,
  open_returns integer not null,
  late_share double precision,
  rating double precision,
  health integer,
  is_suspended boolean not null,
  constraint company_day_world_id_company_day_pk PRIMARY KEY (world_id, company, day)
);

create table market.day (
  world_id text not null,
  day integer not null,
  hash text not null,
  totals jsonb not null,
  played_at timestamp with time zone not null,
  milliseconds integer not null,
  constraint day_world_id_day_pk PRIMARY KEY (world_id, day),
  constraint day_world_id_world_id_fk FOREIGN KEY (world_id) REFERENCES market.world(id)
);

create table market.funnel (
  world_id text not null,
  day integer not null,
  listing integer not null,
  company text not null,
  market text not null,
  currency text not null,
  impressions integer not null,
  clicks integer not null,
  carts integer not null,
  orders integer not null,
  units integer not null,
  revenue bigint not null,
  lost integer not null,
  constraint funnel_world_id_day_listing_pk PRIMARY KEY (world_id, day, listing)
);
CREATE INDEX funnel_by_company ON market.funnel USING btree (world_id, company, day);

create table market.journal_line (
  id text not null,
  world_id text not null,
  seq integer not null,
  day integer not null,
  company text not null,
  kind text not null,
  decision json not null,
  person_id text not null,
  at timestamp with time zone not null,
  state text not null,
  faults jsonb not null,
  taken_back_by text,
  taken_back_at timestamp with time zone,
  author text default 'company'::text not null,
  constraint journal_line_pkey PRIMARY KEY (id),
  constraint journal_line_seq UNIQUE (world_id, seq),
  constraint journal_line_world_id_world_id_fk FOREIGN KEY (world_id) REFERENCES market.world(id),
  constraint journal_line_author CHECK ((author = ANY (ARRAY['company'::text, 'teacher'::text]))),
  constraint journal_line_state CHECK ((state = ANY (ARRAY['waiting'::text, 'played'::text, 'refused'::text, 'taken-back'::text]))),
  constraint journal_line_taken_back CHECK (((state = 'taken-back'::text) = (taken_back_by IS NOT NULL)))
);
CREATE INDEX journal_line_by_company ON market.journal_line USING btree (world_id, company, seq);
CREATE INDEX journal_line_by_day ON market.journal_line USING btree (world_id, day, seq);
CREATE INDEX journal_line_by_person ON market.journal_line USING btree (world_id, person_id, seq);

create table market.ledger_day (
  world_id text not null,
  company text not null,
  day integer not null,
  lines integer not null,
  entry integer[] not null,
  account text[] not null,
  currency text[] not null,
  amount bigint[] not null,
  memo text[] not null,
  order_id integer[] not null,
  constraint ledger_day_world_id_company_day_pk PRIMARY KEY (world_id, company, day)
);

create table market.news (
  world_id text not null,
  day integer not null,
  seq integer not null,
  company text,
  code text not null,
  "values" jsonb not null,
  constraint news_world_id_day_seq_pk PRIMARY KEY (world_id, day, seq)
);

create table market.order (
  world_id text not null,
  id integer not null,
  company text not null,
  product text not null,
  listing integer not null,
  market text not null,
  country text not null,
  currency text not null,
  buyer double precision not null,
  session integer not null,
  units integer not null,
  price bigint not null,
  discount bigint not null,
  shipping bigint not null,
  tax bigint not null,
  duty bigint not null,
  total bigint not null,
  payment text not null,
  status text not null,
  lane text,
  postage bigint,
  placed_at integer not null,
  ship_by integer not null,
  promised_at integer not null,
  shipped_at integer,
  delivered_at integer,
  ended_at integer,
  review_score integer,
  review_at integer,
  is_returned boolean default false not null,
  refunded bigint default 0 not null,
  door bigint default 0 not null,
  customs integer default 0 not null,
  constraint order_world_id_id_pk PRIMARY KEY (world_id, id)
);
CREATE INDEX order_by_company ON market."order" USING btree (world_id, company, id);

create table market.order_event (
  world_id text not null,
  order_id integer not null,
  day integer not null,
  seq integer not null,
  at integer not null,
  code text not null,
  "values" jsonb not null,
  constraint order_event_world_id_order_id_day_seq_pk PRIMARY KEY (world_id, order_id, day, seq)
);

create table market.participant (
  world_id text not null,
  person_id text not null,
  part text not null,
  company text,
  constraint participant_world_id_person_id_pk PRIMARY KEY (world_id, person_id),
  constraint participant_in_company FOREIGN KEY (world_id, company) REFERENCES market.company(world_id, id),
  constraint participant_world_id_world_id_fk FOREIGN KEY (world_id) REFERENCES market.world(id),
  constraint participant_company CHECK (((part = 'member'::text) = (company IS NOT NULL))),
  constraint participant_part CHECK ((part = ANY (ARRAY['teacher'::text, 'mentor'::text, 'member'::text])))
);
CREATE INDEX participant_by_person ON market.participant USING btree (person_id);

create table market.scenario (
  hash text not null,
  id text not null,
  version text not null,
  card jsonb not null,
  body json not null,
  constraint scenario_pkey PRIMARY KEY (hash)
);

create table market.school_scenario (
  id text not null,
  school_id text not null,
  offered_by text not null,
  offered_at timestamp with time zone not null,
  card jsonb not null,
  body json not null,
  constraint school_scenario_pkey PRIMARY KEY (id)
);
CREATE INDEX school_scenario_school_id_index ON market.school_scenario USING btree (school_id);

create table market.seat_play (
  id text not null,
  world_id text not null,
  seat text not null,
  "as" text not null,
  player jsonb,
  until_day integer not null,
  person_id text not null,
  asked_at timestamp with time zone not null,
  state text not null,
  per_thousand_done integer not null,
  swap jsonb,
  panel jsonb,
  constraint seat_play_pkey PRIMARY KEY (id),
  constraint seat_play_once UNIQUE (world_id, seat, "as", until_day),
  constraint seat_play_world_id_world_id_fk FOREIGN KEY (world_id) REFERENCES market.world(id),
  constraint seat_play_state CHECK ((state = ANY (ARRAY['waiting'::text, 'playing'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);
CREATE INDEX seat_play_by_world ON market.seat_play USING btree (world_id, asked_at);

create table market.snapshot (
  world_id text not null,
  day integer not null,
  bytes bytea not null,
  constraint snapshot_world_id_day_pk PRIMARY KEY (world_id, day),
  constraint snapshot_world_id_world_id_fk FOREIGN KEY (world_id) REFERENCES market.world(id)
);

create table market.traffic (
  world_id text not null,
  day integer not null,
  market text not null,
  sessions integer not null,
  searches integer not null,
  clicks integer not null,
  carts integer not null,
  orders integer not null,
  units integer not null,
  constraint traffic_world_id_day_market_pk PRIMARY KEY (world_id, day, market)
);

create table market.what_if (
  id text not null,
  world_id text not null,
  company text not null,
  person_id text not null,
  asked_at timestamp with time zone not null,
  change jsonb not null,
  from_day integer not null,
  until_day integer not null,
  state text not null,
  per_thousand_done integer not null,
  result jsonb,
  asked_on_day integer not null,
  constraint what_if_pkey PRIMARY KEY (id),
  constraint what_if_world_id_world_id_fk FOREIGN KEY (world_id) REFERENCES market.world(id),
  constraint what_if_state CHECK ((state = ANY (ARRAY['waiting'::text, 'playing'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);
CREATE INDEX what_if_by_company ON market.what_if USING btree (world_id, company, asked_at);

create table market.world (
  id text not null,
  school_id text not null,
  name text not null,
  scenario_hash text not null,
  seed bigint not null,
  engine text not null,
  day integer not null,
  closed_day integer not null,
  wanted_day integer not null,
  last_day integer not null,
  lines integer not null,
  state text not null,
  pace jsonb not null,
  next_day_at timestamp with time zone,
  fault text,
  opened_at timestamp with time zone not null,
  constraint world_pkey PRIMARY KEY (id),
  constraint world_scenario_hash_scenario_hash_fk FOREIGN KEY (scenario_hash) REFERENCES market.scenario(hash),
  constraint world_days CHECK (((day <= closed_day) AND (closed_day <= (day + 1)))),
  constraint world_state CHECK ((state = ANY (ARRAY['open'::text, 'paused'::text, 'ended'::text])))
);
CREATE INDEX world_by_school ON market.world USING btree (school_id, opened_at);

create table platform.setting (
  name text not null,
  value text not null,
  constraint setting_pkey PRIMARY KEY (name)
);

create table teaching.class (
  id text not null,
  school_id text not null,
  name text not null,
  term text not null,
  world_id text,
  is_archived boolean default false not null,
  created_at timestamp with time zone not null,
  constraint class_pkey PRIMARY KEY (id),
  constraint "class_worldId_unique" UNIQUE (world_id)
);
CREATE INDEX class_by_school ON teaching.class USING btree (school_id, created_at);

create table teaching.class_person (
  class_id text not null,
  person_id text not null,
  part text not null,
  team_id text,
  joined_at timestamp with time zone not null,
  constraint class_person_class_id_person_id_pk PRIMARY KEY (class_id, person_id),
  constraint class_person_class_id_class_id_fk FOREIGN KEY (class_id) REFERENCES teaching.class(id) ON DELETE CASCADE,
  constraint class_person_part CHECK ((part = ANY (ARRAY['teacher'::text, 'mentor'::text, 'student'::text]))),
  constraint class_person_team CHECK (((team_id IS NULL) OR (part = 'student'::text)))
);
CREATE INDEX class_person_by_person ON teaching.class_person USING btree (person_id);

create table teaching.deadline (
  class_id text not null,
  deliverable text not null,
  due_day integer,
  constraint deadline_class_id_deliverable_pk PRIMARY KEY (class_id, deliverable),
  constraint deadline_class_id_class_id_fk FOREIGN KEY (class_id) REFERENCES teaching.class(id) ON DELETE CASCADE
);

create table teaching.team (
  id text not null,
  class_id text not null,
  place integer not null,
  name text not null,
  company_id text,
  constraint team_pkey PRIMARY KEY (id),
  constraint team_name UNIQUE (class_id, name),
  constraint team_place UNIQUE (class_id, place),
  constraint team_class_id_class_id_fk FOREIGN KEY (class_id) REFERENCES teaching.class(id) ON DELETE CASCADE
);

create table teaching.work (
  team_id text not null,
  deliverable text not null,
  version integer not null,
  text text not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  handed_in_at timestamp with time zone,
  handed_in_day integer,
  constraint work_team_id_deliverable_version_pk PRIMARY KEY (team_id, deliverable, version),
  constraint work_team_id_team_id_fk FOREIGN KEY (team_id) REFERENCES teaching.team(id) ON DELETE CASCADE
);

create view market.posting as
 SELECT ledger_day.world_id,
    ledger_day.company,
    ledger_day.day,
    (line.seq)::integer AS seq,
    line.entry,
    line.account,
    line.currency,
    line.amount,
    line.memo,
    line.order_id
   FROM market.ledger_day,
    LATERAL UNNEST(ledger_day.entry, ledger_day.account, ledger_day.currency, ledger_day.amount, ledger_day.memo, ledger_day.order_id) WITH ORDINALITY line(entry, account, currency, amount, memo, order_id, seq);
