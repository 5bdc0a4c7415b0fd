package org.ent4j.ticketing.ticket;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a ticket, the same on all platforms that are taught of it: {@code "ENT-26-0001204"}. */
public record TicketId(String value) implements Comparable<TicketId> {

    public static final int LONGEST = 40;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** @throws IllegalArgumentException when it has other characters than letters, digits, dots, dashes, or too many */
    public TicketId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no number of a ticket: letters, digits, '.', '_' and '-', %d at most.\nMaybe it is a title."
                            .formatted(value, LONGEST));
        }
    }

    /** Of a text that somebody else wrote; nothing when it is no number of a ticket. */
    public static Optional<TicketId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TicketId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(TicketId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
