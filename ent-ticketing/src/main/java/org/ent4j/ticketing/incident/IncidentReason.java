package org.ent4j.ticketing.incident;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why nothing is done about a major incident. */
public sealed interface IncidentReason extends Reason {

    /** Level 1 alone does. */
    record NotByAnAgent(Label role) implements IncidentReason {
        @Override
        public String code() {
            return "incident.not-by-an-agent";
        }
    }

    record NoTitle() implements IncidentReason {
        @Override
        public String code() {
            return "incident.no-title";
        }
    }

    record TitleTooLong(int length, int longest) implements IncidentReason {
        @Override
        public String code() {
            return "incident.title-too-long";
        }
    }

    record NoMessage() implements IncidentReason {
        @Override
        public String code() {
            return "incident.no-message";
        }
    }

    record TextTooLong(int length, int longest) implements IncidentReason {
        @Override
        public String code() {
            return "incident.text-too-long";
        }
    }

    record NoSolution() implements IncidentReason {
        @Override
        public String code() {
            return "incident.no-solution";
        }
    }

    /** Neither a category nor a product, or both. */
    record NothingHindered() implements IncidentReason {
        @Override
        public String code() {
            return "incident.nothing-hindered";
        }
    }

    /** The catalogue does not have it. */
    record UnknownHindered(String unknown) implements IncidentReason {
        @Override
        public String code() {
            return "incident.unknown-hindered";
        }
    }

    /** Nobody works on the ticket. */
    record TicketNotActive(String ticket, Label state) implements IncidentReason {
        @Override
        public String code() {
            return "incident.ticket-not-active";
        }
    }

    record AlreadyAttached(String ticket, String incident) implements IncidentReason {
        @Override
        public String code() {
            return "incident.already-attached";
        }
    }

    /** Its requester said that it does not help: somebody is to look. */
    record SolutionRefused(String ticket) implements IncidentReason {
        @Override
        public String code() {
            return "incident.solution-refused";
        }
    }

    record NoSuchIncident(String incident) implements IncidentReason {
        @Override
        public String code() {
            return "incident.no-such-incident";
        }
    }
}
