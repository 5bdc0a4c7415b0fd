package org.ent4j.ticketing.exchange;

import java.time.Instant;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with a message. */
public sealed interface ExchangeReason extends Reason {

    /** It comes from, or is for, somebody who is not next to us. */
    record NotBetweenNeighbours(Label from, Label to) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.not-between-neighbours";
        }
    }

    /** It says what somebody else has said, who does not speak by way of its sender. */
    record SpeaksForOthers(Label from, Label author) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.speaks-for-others";
        }
    }

    /** Its author is nobody of that platform. */
    record NotOfItsPlatform(Label role, Label platform) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.not-of-its-platform";
        }
    }

    /** Nobody here knows the ticket, and tickets are not born above. */
    record UnknownTicket(String ticket, Label from) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.unknown-ticket";
        }
    }

    /** Another event has that number already. */
    record OtherContent(String event) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.other-content";
        }
    }

    /** A ticket from elsewhere has a number that only we give. */
    record OneOfOurNumbers(String ticket, Label from) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.one-of-our-numbers";
        }
    }

    /** It is of what is never sent. */
    record NotForOthers(String step) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.not-for-others";
        }
    }

    /** Its number is further ahead than a ticket lives. */
    record NumberTooHigh(int number, int most) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.number-too-high";
        }
    }

    /** It says that it happened when it cannot have. */
    record OutOfTime(Instant at) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.out-of-time";
        }
    }

    /** A status that no map knows. */
    record UnknownStatus(String status, String known) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.unknown-status";
        }
    }

    /** What came cannot be read. */
    record Unreadable(String why) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.unreadable";
        }
    }

    /** Less is said in it than was known: it is of before, and so is its status. */
    record OlderThanKnown(String ticket, int missing) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.older-than-known";
        }
    }

    /** Its status there is none that the ticket has here, nor one that changes it. */
    record StandsOtherwise(String ticket, Label there, Label here) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.stands-otherwise";
        }
    }

    /** It tells of another ticket than the one that it came for. */
    record OfAnotherTicket(String ticket, String told) implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.of-another-ticket";
        }
    }

    /** The académie, which knows no events, has turned the request away. */
    record NotTreatedThere() implements ExchangeReason {
        @Override
        public String code() {
            return "exchange.refused-there";
        }
    }
}
