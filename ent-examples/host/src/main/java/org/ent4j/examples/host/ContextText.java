package org.ent4j.examples.host;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.calendar.Zone;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;

/** What was said of deposited files, as a file of properties beside them. */
public final class ContextText {

    private static final String UAI = "uai";
    private static final String YEAR = "year";
    private static final String ZONE = "zone";
    private static final String SLOT = "slot.";
    private static final String ALTERNATION = "alternation";

    private ContextText() {}

    public static FeedSource write(String name, TimetableContext context) {
        var properties = new Properties();
        properties.setProperty(UAI, context.uai().value());
        properties.setProperty(YEAR, String.valueOf(context.year().start()));
        context.zone().ifPresent(zone -> properties.setProperty(ZONE, zone.name()));
        context.slots()
                .forEach(slot -> properties.setProperty(
                        SLOT + slot.ordinal(),
                        slot.hours().start() + "-" + slot.hours().end() + " " + slot.name()));
        properties.setProperty(ALTERNATION, context.alternation().stream().collect(Collectors.joining(",")));
        var text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FeedSource.text(name, text.toString());
    }

    public static TimetableContext read(FeedSource file) {
        var properties = new Properties();
        try (var stream = file.open()) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TimetableContext(
                new Uai(properties.getProperty(UAI)),
                new SchoolYear(Integer.parseInt(properties.getProperty(YEAR))),
                Optional.ofNullable(properties.getProperty(ZONE)).map(Zone::valueOf),
                slots(properties),
                Arrays.stream(properties.getProperty(ALTERNATION, "").split(","))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static List<TimeSlot> slots(Properties properties) {
        var slots = new ArrayList<TimeSlot>();
        for (var slot = properties.getProperty(SLOT + 1);
                slot != null;
                slot = properties.getProperty(SLOT + (slots.size() + 1))) {
            slots.add(slot(slots.size() + 1, slot));
        }
        return slots;
    }

    private static TimeSlot slot(int ordinal, String text) {
        var hours = text.substring(0, text.indexOf(' ')).split("-", 2);
        return new TimeSlot(
                ordinal,
                text.substring(text.indexOf(' ') + 1),
                new TimeRange(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])));
    }
}
