package org.ent4j.ticketing.exchange;

import java.util.Optional;
import java.util.Set;

/** What came of an attempt to deliver messages. */
public sealed interface Delivery {

    /** What came of one of the messages. */
    default Delivery of(MessageId message) {
        return this;
    }

    /** What is told to people; {@code ""} when all went well. */
    default String words() {
        return "";
    }

    /**
     * They are there.
     *
     * @param number that the ticket has there, when it is told
     */
    record Delivered(Optional<String> number) implements Delivery {

        public static final Delivered DONE = new Delivered(Optional.empty());
    }

    /**
     * Some of them are there; the others may be tried again.
     *
     * @param taken those that are
     */
    record Partly(Set<MessageId> taken, String why) implements Delivery {
        public Partly {
            taken = Set.copyOf(taken);
        }

        @Override
        public Delivery of(MessageId message) {
            return taken.contains(message) ? Delivered.DONE : new Unreachable(why);
        }

        @Override
        public String words() {
            return why;
        }
    }

    /** Nobody there took them: it may be tried again. */
    record Unreachable(String why) implements Delivery {
        @Override
        public String words() {
            return why;
        }
    }

    /** They are not wanted there, and will not be later. */
    record Rejected(String why) implements Delivery {
        @Override
        public String words() {
            return why;
        }
    }
}
