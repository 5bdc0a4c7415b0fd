package org.ent4j.timetable.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.OccurrenceKey;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * The calendar of a teacher, class, group or room: an event for each occurrence, in the time of the school. The UID of
 * an occurrence stays the same from one publication to the next, and SEQUENCE is the number of the publication, so that
 * subscribed calendars replace what they have.
 */
public final class ICalendars {

    private static final ProdId PRODUCT = new ProdId("-//ent4j//ent-timetable//FR");

    private final Publication publication;
    private final String title;
    private final Predicate<Occurrence> isTheirs;
    private final Instant stamp;
    private final ZoneId zone;

    private ICalendars(
            Publication publication, String title, Predicate<Occurrence> isTheirs, Instant stamp, ZoneId zone) {
        this.publication = publication;
        this.title = title;
        this.isTheirs = isTheirs;
        this.stamp = stamp;
        this.zone = zone;
    }

    /**
     * The text of the {@code .ics} file, lines ending in CRLF and folded; of a school in the time of Paris.
     *
     * @param item of any kind but a pupil, whose groups the publication does not hold
     * @param stamp when the calendar is written
     */
    public static String write(Publication publication, ItemRef item, Instant stamp) {
        return write(publication, item, stamp, Optional.empty());
    }

    /**
     * The same for calendars that do not subscribe and import what they are sent: what {@code before} had and the
     * publication has not any more is told as {@code CANCELLED}.
     *
     * @param before what they were sent the last time
     */
    public static String write(Publication publication, ItemRef item, Instant stamp, Optional<Publication> before) {
        return write(publication, item, stamp, before, SchoolTime.PARIS);
    }

    /**
     * The same for a school elsewhere.
     *
     * @param zone a region, as {@code Indian/Reunion} or {@code Pacific/Noumea}
     */
    public static String write(
            Publication publication, ItemRef item, Instant stamp, Optional<Publication> before, ZoneId zone) {
        var calendars = new ICalendars(
                publication, publication.label(item), each -> publication.takesPart(item, each), stamp, zone);
        var calendar = calendars.calendar();
        before.ifPresent(earlier -> calendars.gone(earlier, item).forEach(calendar::add));
        return text(calendar);
    }

    /**
     * The calendar of somebody who belongs to several items, as a pupil does.
     *
     * @param items the class of a pupil, the groups and the parts of classes: a class among them brings the lessons of
     *     the
     *     whole class alone
     * @param title whose calendar it is
     */
    public static String write(
            Publication publication, Collection<ItemRef> items, String title, Instant stamp, ZoneId zone) {
        var all = Set.copyOf(items);
        Predicate<Occurrence> isTheirs = each -> each.resources().stream().anyMatch(all::contains);
        return text(new ICalendars(publication, title, isTheirs, stamp, zone).calendar());
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory cannot be written.\nMaybe the memory is full.", impossible);
        }
        return text.toString();
    }

    /** {@code UID} of an occurrence. */
    public static String uid(OccurrenceKey key) {
        return key.lesson() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(key.date()) + "@timetable.ent4j";
    }

    private Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(PRODUCT);
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new SchoolTime(zone).component(publication.firstDayOfWeek1()));
        publication
                .occurrences()
                .filter(isTheirs)
                .sorted(Occurrence.IN_ORDER)
                .map(occurrence -> event(occurrence, publication))
                .forEach(calendar::add);
        publication
                .cancellations()
                .filter(isTheirs)
                .sorted(Occurrence.IN_ORDER)
                .map(occurrence -> cancelled(occurrence, publication))
                .forEach(calendar::add);
        return calendar;
    }

    /** Those of the earlier one that the item has not any more, neither held nor cancelled. */
    private Stream<VEvent> gone(Publication earlier, ItemRef item) {
        var known = Stream.concat(publication.occurrences(), publication.cancellations())
                .filter(isTheirs)
                .map(Occurrence::key)
                .collect(Collectors.toSet());
        return publication.item(item).flatMap(earlier::same).stream()
                .flatMap(then -> earlier.occurrencesOf(then.ref()))
                .filter(occurrence -> !known.contains(occurrence.key()))
                .sorted(Occurrence.IN_ORDER)
                .map(occurrence -> cancelled(occurrence, earlier));
    }

    private VEvent cancelled(Occurrence occurrence, Publication in) {
        var event = event(occurrence, in);
        event.add(new Status(Status.VALUE_CANCELLED));
        return event;
    }

    private VEvent event(Occurrence occurrence, Publication in) {
        var event = new VEvent(false);
        event.add(new Uid(uid(occurrence.key())));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(publication.number()));
        event.add(zoned(new DtStart<>(occurrence.start())));
        event.add(zoned(new DtEnd<>(occurrence.end())));
        event.add(new Summary(summary(occurrence, in)));
        text(occurrence, in, List.of(ItemKind.ROOM)).map(Location::new).forEach(event::add);
        text(occurrence, in, List.of(ItemKind.TEACHER, ItemKind.CLASS, ItemKind.PART, ItemKind.GROUP))
                .map(Description::new)
                .forEach(event::add);
        return event;
    }

    /**
     * Of a time with its zone, ical4j would write what it is by rules of its own, which may be older than the JDK's.
     */
    private Property zoned(Property local) {
        local.add(new TzId(zone.getId()));
        return local;
    }

    private String summary(Occurrence occurrence, Publication in) {
        return occurrence
                .subject()
                .map(key -> in.label(new ItemRef(ItemKind.SUBJECT, key)))
                .orElse(title);
    }

    /** A line for each kind that takes part; nothing when none does. */
    private static Stream<String> text(Occurrence occurrence, Publication in, List<ItemKind> kinds) {
        var text = kinds.stream()
                .map(kind -> occurrence.resources(kind).map(in::label).sorted().collect(Collectors.joining(", ")))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return Stream.of(text).filter(words -> !words.isEmpty());
    }
}
