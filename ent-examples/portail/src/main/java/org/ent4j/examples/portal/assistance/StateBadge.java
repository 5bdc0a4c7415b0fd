package org.ent4j.examples.portal.assistance;

import org.ent4j.examples.portal.web.Words;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.ticket.TicketState;

/** Where something stands: in words, and with a colour. */
public record StateBadge(String text, String colour) {

    private static final String NOTE = "note";
    private static final String WAIT = "wait";
    private static final String GOOD = "good";

    public static StateBadge of(TicketState state, Words words) {
        return new StateBadge(words.of(state.label()), colour(state));
    }

    public static StateBadge of(QuestionState state, Words words) {
        return new StateBadge(words.of(state.label()), colour(state));
    }

    private static String colour(TicketState state) {
        return switch (state) {
            case SUBMITTED, ASSIGNED, WAITING_REQUESTER -> WAIT;
            case IN_PROGRESS, ESCALATED, WAITING_VENDOR -> NOTE;
            case RESOLVED, CLOSED -> GOOD;
            case DUPLICATE, CANCELLED -> "";
            case REJECTED -> "bad";
        };
    }

    private static String colour(QuestionState state) {
        return switch (state) {
            case ASKED -> WAIT;
            case ANSWERED -> GOOD;
            case PASSED_ON -> NOTE;
            case WITHDRAWN -> "";
        };
    }
}
