package org.ent4j.ticketing.exchange;

import java.util.Map;
import java.util.Optional;

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
     * Not the same of all.
     *
     * @param each what came of those of which something is known
     * @param why the others may be tried again
     */
    record Severally(Map<MessageId, Delivery> each, String why) implements Delivery {
        public Severally {
            each = Map.copyOf(each);
        }

        @Override
        public String words() {
            return why;
        }

        @Override
        public Delivery of(MessageId message) {
            return each.getOrDefault(message, new Unreachable(why));
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
