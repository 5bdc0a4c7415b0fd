package org.ent4j.examples.host.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.counting.Period;

/** Reads {@code {"policy": {…}, "intervals": [{"start": "2010-11-01T08:00", "end": "2010-11-01T13:00"}]}}. */
public final class HalfDaysFile {

    private static final int MOST_MINUTES = 24 * 60;
    /** Longer than a school year is a slip of the hand. */
    private static final int MOST_DAYS = 400;

    private static final int LAST_YEAR = 9999;

    private HalfDaysFile() {}

    /**
     * What is asked.
     *
     * @param rejected a line for each interval that is left out
     */
    public record Question(CountingPolicy policy, List<Period> periods, List<Label> rejected) {}

    public static Question read(Path file) {
        var json = JsonInput.read(file).onlyFields("policy", "intervals");
        var policy = policy(json.child("policy"));
        var periods = new ArrayList<Period>();
        var rejected = new ArrayList<Label>();
        for (var interval : json.children("intervals")) {
            period(interval).ifPresentOrElse(periods::add, () -> rejected.add(notAPeriod(interval)));
        }
        return new Question(policy, periods, rejected);
    }

    private static CountingPolicy policy(JsonInput json) {
        json.onlyFields("boundary", "toleranceMinutes", "latenessThresholdMinutes", "openings");
        return new CountingPolicy(
                json.child("boundary").parsed(LocalTime::parse, "11:50"),
                minutes(json.child("toleranceMinutes")),
                minutes(json.child("latenessThresholdMinutes")),
                OpeningHours.of(openings(json.child("openings"))));
    }

    static Duration minutes(JsonInput json) {
        return Duration.ofMinutes(json.number(0, MOST_MINUTES));
    }

    public static EnumMap<DayOfWeek, TimeRange> openings(JsonInput json) {
        var days = Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toArray(String[]::new);
        var week = new EnumMap<DayOfWeek, TimeRange>(DayOfWeek.class);
        json.onlyFields(days);
        for (var day : DayOfWeek.values()) {
            json.find(day.name()).ifPresent(hours -> week.put(day, hours(hours)));
        }
        return week;
    }

    private static TimeRange hours(JsonInput json) {
        var ends = json.elements();
        if (ends.size() != 2) {
            throw json.unusable("[\"08:00\", \"17:30\"]");
        }
        var open = ends.get(0).parsed(LocalTime::parse, "08:00");
        var close = ends.get(1).parsed(LocalTime::parse, "17:30");
        if (!open.isBefore(close)) {
            throw json.unusable("[\"08:00\", \"17:30\"]");
        }
        return new TimeRange(open, close);
    }

    private static Optional<Period> period(JsonInput json) {
        if (json.isObject()) {
            json.onlyFields("start", "end");
        }
        var start = json.find("start").flatMap(HalfDaysFile::moment);
        var end = json.find("end").flatMap(HalfDaysFile::moment);
        return start.flatMap(from -> end.filter(from::isBefore)
                .filter(to -> Duration.between(from, to).toDays() <= MOST_DAYS)
                .map(to -> new Period(from, to)));
    }

    /** Years of four digits, as ISO 8601 has them. */
    private static Optional<LocalDateTime> moment(JsonInput json) {
        return json.read(LocalDateTime::parse).filter(moment -> moment.getYear() >= 0 && moment.getYear() <= LAST_YEAR);
    }

    private static Label notAPeriod(JsonInput json) {
        return json.complaint("{\"start\": \"2010-11-01T08:00\", \"end\": \"2010-11-01T13:00\"}");
    }
}
