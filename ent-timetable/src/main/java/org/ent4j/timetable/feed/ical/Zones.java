package org.ent4j.timetable.feed.ical;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** The time zones that a calendar names; what it says of their rules is not read. */
final class Zones {

    /** As Outlook calls them. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "Romance Standard Time", "Europe/Paris",
            "W. Europe Standard Time", "Europe/Berlin",
            "Central European Standard Time", "Europe/Paris",
            "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Paris",
            "GMT Standard Time", "Europe/London",
            "Reunion", "Indian/Reunion");

    private final ZoneId school;
    private final Consumer<Issue> issues;
    private final Set<String> unknown = new HashSet<>();

    Zones(ZoneId school, Consumer<Issue> issues) {
        this.school = school;
        this.issues = issues;
    }

    ZoneId school() {
        return school;
    }

    /** The moments of a line, parted by commas; a broken one is not among them. */
    Stream<Moment> moments(ContentLine line, SourceLocation where) {
        var zone = of(line, where);
        return Stream.of(line.value().split(",", -1)).flatMap(text -> Moment.parse(text, zone).stream());
    }

    private ZoneId of(ContentLine line, SourceLocation where) {
        var name = line.parameters().getOrDefault("TZID", "");
        if (name.isEmpty()) {
            return school;
        }
        try {
            return ZoneId.of(OTHER_NAMES.getOrDefault(name, name.startsWith("/") ? name.substring(1) : name));
        } catch (DateTimeException none) {
            if (unknown.add(name)) {
                issues.accept(Issue.warning(where, new ICalendarDefect.UnknownZone(name, school.getId())));
            }
            return school;
        }
    }
}
