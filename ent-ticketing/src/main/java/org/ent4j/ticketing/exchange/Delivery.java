package org.ent4j.ticketing.exchange;

import java.util.Optional;

/** What came of an attempt to deliver messages. */
public sealed interface Delivery {

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
