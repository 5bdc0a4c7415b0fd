-- The questions that somebody asked: whoever wrote the first event.
create index tick_question_event_author on tick_question_event (author, position);
