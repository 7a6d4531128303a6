-- What search leans on: accents fall away, and words that are nearly right are found. Both come with PostgreSQL (contrib).
do $$
begin
  create extension if not exists unaccent;
  create extension if not exists pg_trgm;
exception when others then
  raise exception 'search needs the extensions unaccent and pg_trgm, which could not be made here (%). Install PostgreSQL''s contrib package, and let the owner of the database run: create extension unaccent; create extension pg_trgm;', sqlerrm;
end $$;

-- CreateTable
CREATE TABLE "search_document" (
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "address" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "keys" TEXT[],
    "words" tsvector NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("kind","code","lang","valid_from")
);

-- CreateIndex
CREATE INDEX "search_document_words_idx" ON "search_document" USING GIN ("words");

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "written" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_word_word_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);

alter table search_document
  add constraint search_document_valid_order check (valid_to is null or valid_from < valid_to),
  add constraint search_document_valid_from_fkey foreign key (valid_from) references publication (number),
  add constraint search_document_valid_to_fkey foreign key (valid_to) references publication (number);

-- Text as it is compared: no accents, no capitals, no punctuation, one blank between words, and each Chinese character a word
-- of its own, since no dictionary tells where Chinese words end. Written in ranges, because what a letter is depends on the locale.
create function search_fold(words text) returns text language sql stable as $$
  select trim(regexp_replace(
    regexp_replace(lower(unaccent(normalize(words, NFKC))), '([\u2E80-\u2FFF\u3400-\u9FFF\uF900-\uFAFF])', ' \1 ', 'g'),
    '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u00D7\u00F7\u2000-\u2BFF\u3000-\u303F\uFE10-\uFE6F]+', ' ', 'g'))
$$;

-- The words as typed and by their stems. A stem is taken with and without accents: Spanish and Portuguese find the stem of
-- "exportación" only with its accent, and readers leave it out.
create function search_lexemes(lang text, words text) returns tsvector language sql stable as $$
  select to_tsvector('simple', folded) || case lang
    when 'en' then to_tsvector('english', given) || to_tsvector('english', folded)
    when 'es' then to_tsvector('spanish', given) || to_tsvector('spanish', folded)
    when 'pt' then to_tsvector('portuguese', given) || to_tsvector('portuguese', folded)
    else '' end
  from (select coalesce(words, '') as given, search_fold(coalesce(words, '')) as folded) f
$$;

create function search_vector(lang text, title text, keys text[], summary text, rest text) returns tsvector language sql stable as $$
  select setweight(search_lexemes(lang, title), 'A') || setweight(to_tsvector('simple', array_to_string(keys, ' ')), 'B')
      || setweight(search_lexemes(lang, summary), 'C') || setweight(search_lexemes(lang, rest), 'D')
$$;

-- All of the words, each as the beginning of one or by its stem in one of the languages; labels narrow it to parts, as in 'A'.
-- A word that folds into several, such as a code or a run of Chinese, is a phrase.
create function search_query(words text[], labels text, stems regconfig[] default array['english', 'spanish', 'portuguese']::regconfig[]) returns tsquery language sql stable as $$
  select string_agg('(' || phrase || coalesce(' | ' || s.list, '') || ')', ' & ')::tsquery
  from (select word, string_to_array(nullif(search_fold(word), ''), ' ') as tokens from unnest(words) word) w
  cross join lateral (select string_agg('''' || token || ''':*' || labels, ' <-> ' order by n) as phrase
                      from unnest(tokens) with ordinality as t(token, n)) p
  left join lateral (
    select string_agg(distinct '''' || replace(lexeme, '''', '''''') || '''' || case labels when '' then '' else ':' || labels end, ' | ') as list
    from unnest(stems) config, unnest(array[word, tokens[1]]) form,
         unnest(to_tsvector(config, form)) where cardinality(tokens) = 1) s on true
  where tokens is not null
$$;

-- Words of titles that are like this one, the likest first.
create function search_similar(asked text) returns table (word text, written text)
  language sql stable set pg_trgm.similarity_threshold = 0.15 as $$
  select w.word, w.written from search_word w where w.word % asked order by similarity(w.word, asked) desc, w.word limit 40
$$;
