package org.ent4j.ticketing.ticket;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a step is not taken. */
public sealed interface TicketReason extends Reason {

    /** Others take it: those in the roles that may. */
    record NotInThisRole(Label role, Label may) implements TicketReason {
        @Override
        public String code() {
            return "ticket.not-in-this-role";
        }
    }

    /** He is at home on another platform: what he does here nobody there would believe. */
    record NotOfThisPlatform(Label role, Label platform) implements TicketReason {
        @Override
        public String code() {
            return "ticket.not-of-this-platform";
        }
    }

    /** Another platform holds it. */
    record HeldElsewhere(Label platform) implements TicketReason {
        @Override
        public String code() {
            return "ticket.held-elsewhere";
        }
    }

    /** It climbs and comes back by one level, between neighbours. */
    record NotANeighbour(Label from, Label to) implements TicketReason {
        @Override
        public String code() {
            return "ticket.not-a-neighbour";
        }
    }

    record NoSolution() implements TicketReason {
        @Override
        public String code() {
            return "ticket.no-solution";
        }
    }

    record NothingSaid() implements TicketReason {
        @Override
        public String code() {
            return "ticket.nothing-said";
        }
    }

    record TextTooLong(int length, int longest) implements TicketReason {
        @Override
        public String code() {
            return "ticket.text-too-long";
        }
    }

    record UnknownTeam(String team, String teams) implements TicketReason {
        @Override
        public String code() {
            return "ticket.unknown-team";
        }
    }

    record UnknownCategory(String category) implements TicketReason {
        @Override
        public String code() {
            return "ticket.unknown-category";
        }
    }

    /** Nobody works on it any more. */
    record NotActive(Label state) implements TicketReason {
        @Override
        public String code() {
            return "ticket.not-active";
        }
    }

    /** A new one may follow it. */
    record Over(String ticket, Label state) implements TicketReason {
        @Override
        public String code() {
            return "ticket.over";
        }
    }

    /** Nobody is made to watch, or kept from it. */
    record SomebodyElseWatching() implements TicketReason {
        @Override
        public String code() {
            return "ticket.somebody-else-watching";
        }
    }

    /** Level 1 has begun: what was done stays. */
    record BegunAlready() implements TicketReason {
        @Override
        public String code() {
            return "ticket.begun-already";
        }
    }

    record TooLateToRefuse(int days) implements TicketReason {
        @Override
        public String code() {
            return "ticket.too-late-to-refuse";
        }
    }

    record ItsOwnDuplicate(String ticket) implements TicketReason {
        @Override
        public String code() {
            return "ticket.its-own-duplicate";
        }
    }

    /** To be named instead: of what the other is a duplicate. */
    record DuplicateOfADuplicate(String other, String of) implements TicketReason {
        @Override
        public String code() {
            return "ticket.duplicate-of-a-duplicate";
        }
    }

    record DuplicateOfWhatIsOver(String other, Label state) implements TicketReason {
        @Override
        public String code() {
            return "ticket.duplicate-of-what-is-over";
        }
    }

    /** Whoever reads the one is not to read the other. */
    record DuplicateElsewhere(String other) implements TicketReason {
        @Override
        public String code() {
            return "ticket.duplicate-elsewhere";
        }
    }

    /** Only a closed ticket is followed by another. */
    record NotClosedYet(String ticket, Label state) implements TicketReason {
        @Override
        public String code() {
            return "ticket.not-closed-yet";
        }
    }

    /** Nobody ever worked on it: there is nothing to come back to. */
    record NeverTreated(String ticket, Label state) implements TicketReason {
        @Override
        public String code() {
            return "ticket.never-treated";
        }
    }

    record OfAnotherSchool(String ticket) implements TicketReason {
        @Override
        public String code() {
            return "ticket.of-another-school";
        }
    }
}
