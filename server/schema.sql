-- Generated from the migrations by `npm run db:generate`; a test compares.

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

create table platform.setting (
  name text not null,
  value text not null,
  constraint setting_pkey PRIMARY KEY (name)
);
