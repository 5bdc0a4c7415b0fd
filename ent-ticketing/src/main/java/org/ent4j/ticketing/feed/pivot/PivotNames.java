package org.ent4j.ticketing.feed.pivot;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.time.Priority;

/**
 * How an exchange calls what it is about.
 *
 * @param vendor as whose a ticket of level 2 is attributed: {@code "CGI"} in the published exchange
 * @param type of requests
 * @param zone of days and times
 */
public record PivotNames(String collectivite, String academie, String vendor, String type, ZoneId zone) {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** As whose a ticket is attributed that a platform holds. */
    public String attribution(Platform holder) {
        return switch (holder) {
            case ENT -> "ENT";
            case ACADEMIE -> "RECTORAT";
            case VENDOR -> vendor;
        };
    }

    /** Who holds a ticket; nothing for other words. */
    public Optional<Platform> holder(String attribution) {
        return Arrays.stream(Platform.values())
                .filter(each -> attribution(each).equalsIgnoreCase(attribution.strip()))
                .findFirst();
    }

    String attributions() {
        return Arrays.stream(Platform.values()).map(this::attribution).collect(Collectors.joining(", "));
    }

    /** The priority of a word; nothing for other words. */
    static Optional<Priority> priority(String word) {
        return Arrays.stream(Priority.values())
                .filter(each -> each.label().fr().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    static String priorities() {
        return Arrays.stream(Priority.values()).map(each -> each.label().fr()).collect(Collectors.joining(", "));
    }

    /** What is filled in where an ENT says nothing. */
    public Map<PivotField, String> defaults() {
        return Map.of(
                PivotField.COLLECTIVITE, collectivite,
                PivotField.ACADEMIE, academie,
                PivotField.TYPE_DEMANDE, type,
                PivotField.PRIORITE, Priority.MINOR.label().fr(),
                PivotField.ATTRIBUTION, attribution(Platform.ACADEMIE));
    }

    /** Cut to seconds. */
    String write(Instant at) {
        return FORM.format(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** Of an hour that comes twice, the first. */
    Optional<Instant> read(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.strip(), FORM).atZone(zone).toInstant());
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
