package org.ent4j.access.json;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON value. */
sealed interface Value {

    /** As a sentence shows it: short. */
    String shown();

    /** A string. */
    record Text(String text) implements Value {
        private static final int SHOWN = 80;

        @Override
        public String shown() {
            return text.length() <= SHOWN ? "\"" + text + "\"" : "\"" + text.substring(0, SHOWN) + "…\"";
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean isSet) implements Value {
        @Override
        public String shown() {
            return String.valueOf(isSet);
        }
    }

    /** A number or {@code null}, which the formats have no use for, by its text. */
    record Other(String shown) implements Value {}

    /** An array. */
    record Items(List<Value> items) implements Value {
        @Override
        public String shown() {
            return items.isEmpty() ? "[]" : "[…]";
        }
    }

    /**
     * An object.
     *
     * @param members by name; the first of several with one name
     * @param repeated names that stand there more than once
     */
    record Members(Map<String, Value> members, Set<String> repeated) implements Value {
        @Override
        public String shown() {
            return members.isEmpty() ? "{}" : "{…}";
        }
    }
}
