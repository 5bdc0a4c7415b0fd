package org.ent4j.ticketing.notice;

import org.ent4j.ticketing.knowledge.QuestionId;

/** Somebody is to be told something of a question; the host adds the link. */
public record QuestionNotice(Recipient to, QuestionId question, News what) {}
