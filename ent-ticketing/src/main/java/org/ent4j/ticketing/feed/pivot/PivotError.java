package org.ent4j.ticketing.feed.pivot;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The errors of that exchange, {@code "2;Mandatory Field titre"}. Source: OPEN-ENT support, module support-pivot. */
public enum PivotError {
    MANDATORY_FIELD(2, "Mandatory Field"),
    INVALID_ATTRIBUTION(3, "Invalid value for attribution"),
    UNKNOWN_JIRA_TICKET(101, "Unknown JIRA Ticket"),
    /** Or the ticket there is linked with another one of IWS. */
    NOT_AN_IWS_TICKET(102, "Not an IWS ticket."),
    /** It may be tried again. */
    TECHNICAL(999, "Technical error");

    private static final Pattern LINE = Pattern.compile("\\s*\"?(\\d{1,3});.*", Pattern.DOTALL);

    private final int number;
    private final String words;

    PivotError(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** As it is said there, with nothing of the ticket in it. */
    public String line() {
        return number + ";" + words;
    }

    /** With what it is about: names of fields, never what they hold. */
    public static String line(PivotReason reason) {
        return (reason.error().line() + " " + reason.fields()).strip();
    }

    /** The error of an answer; nothing when it is something else. What else the answer says is not looked at. */
    public static Optional<PivotError> read(String answer) {
        var line = LINE.matcher(answer);
        return line.matches()
                ? Arrays.stream(values())
                        .filter(each -> each.number == Integer.parseInt(line.group(1)))
                        .findFirst()
                : Optional.empty();
    }
}
