package org.ent4j.examples.host.words;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.publication.Change;
import org.ent4j.timetable.publication.Changes;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedLesson;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** What changes from one publication to the next, lesson by lesson, for people and for programs. */
public final class ChangesView {

    private final Publication before;
    private final Publication after;
    private final Changes changes;

    /** @param before the one before, or an empty one */
    public ChangesView(Publication before, Publication after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("added", changes.added().size());
        json.put("moved", changes.moved().size());
        json.put("changed", changes.changed().size());
        json.put("removed", changes.cancelled().size());
        json.put("unchanged", changes.unchanged());
        json.put("changes", changes.list().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Change change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", kind(change).name());
        if (change instanceof Change.Moved moved) {
            json.put("from", json(before, moved.from(), moved.fromWeeks()));
        } else if (change instanceof Change.Changed changed) {
            json.put("from", json(before, changed.before(), changed.weeks()));
        } else if (change instanceof Change.Cancelled cancelled) {
            json.put("from", json(before, cancelled.lesson(), cancelled.weeks()));
        }
        if (!(change instanceof Change.Cancelled)) {
            json.put("to", json(after, change.lesson(), change.weeks()));
        }
        return json;
    }

    private Map<String, Object> json(Publication in, PublishedLesson lesson, WeekMask weeks) {
        var json = new LinkedHashMap<String, Object>();
        json.put("lesson", lesson.id().value());
        json.put("start", lesson.hours().start().toString());
        json.put("end", lesson.hours().end().toString());
        json.put("subject", subject(in, lesson));
        json.put("teachers", labels(in, lesson, weeks, ItemKind.TEACHER));
        json.put("audiences", audiences(in, lesson, weeks));
        json.put("rooms", labels(in, lesson, weeks, ItemKind.ROOM));
        json.put("dates", dates(lesson, weeks).map(LocalDate::toString).toList());
        return json;
    }

    public List<String> lines(Lang lang) {
        var lines = new ArrayList<String>();
        lines.add((lang == Lang.FR
                        ? "  ajoutés : %d, déplacés : %d, modifiés : %d, annulés : %d, inchangés : %d"
                        : "  added: %d, moved: %d, changed: %d, cancelled: %d, unchanged: %d")
                .formatted(
                        changes.added().size(),
                        changes.moved().size(),
                        changes.changed().size(),
                        changes.cancelled().size(),
                        changes.unchanged()));
        changes.list().forEach(change -> lines.add("  " + line(change, lang)));
        return lines;
    }

    private String line(Change change, Lang lang) {
        var kind = kind(change).label.in(lang);
        var days = days(change.lesson(), change.weeks(), lang);
        if (change instanceof Change.Moved moved) {
            var there = when(moved.lesson(), lang) + rooms(after, moved.lesson(), moved.weeks());
            return "%-9s %s : %s → %s (%s)"
                    .formatted(kind, who(after, moved.lesson(), moved.weeks()), when(moved.from(), lang), there, days);
        }
        if (change instanceof Change.Changed changed) {
            return "%-9s %s : %s → %s (%s)"
                    .formatted(
                            kind,
                            when(changed.lesson(), lang),
                            all(before, changed.before(), changed.weeks()),
                            all(after, changed.lesson(), changed.weeks()),
                            days);
        }
        var in = change instanceof Change.Cancelled ? before : after;
        return "%-9s %s : %s%s (%s)"
                .formatted(
                        kind,
                        who(in, change.lesson(), change.weeks()),
                        when(change.lesson(), lang),
                        rooms(in, change.lesson(), change.weeks()),
                        days);
    }

    /** What happens to a lesson. */
    public enum Kind {
        ADDED("ajouté", "added"),
        CANCELLED("annulé", "cancelled"),
        MOVED("déplacé", "moved"),
        CHANGED("modifié", "changed");

        private final Label label;

        Kind(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }

    /**
     * A change in words.
     *
     * @param before when, who and where until now; "" for a lesson that is new
     * @param after the same from now on; "" for one that is cancelled
     * @param dates on which it is so, in their order
     */
    public record Told(Kind kind, String before, String after, List<LocalDate> dates) {}

    /** One for each change, in the order of the changes. */
    public List<Told> told(Lang lang) {
        return changes.list().stream().map(change -> told(change, lang)).toList();
    }

    private Told told(Change change, Lang lang) {
        return new Told(
                kind(change),
                before(change, lang),
                change instanceof Change.Cancelled ? "" : lesson(after, change.lesson(), change.weeks(), lang),
                dates(change.lesson(), change.weeks()).toList());
    }

    private String before(Change change, Lang lang) {
        if (change instanceof Change.Moved moved) {
            return lesson(before, moved.from(), moved.fromWeeks(), lang);
        }
        if (change instanceof Change.Changed changed) {
            return lesson(before, changed.before(), changed.weeks(), lang);
        }
        return change instanceof Change.Cancelled ? lesson(before, change.lesson(), change.weeks(), lang) : "";
    }

    private String lesson(Publication in, PublishedLesson lesson, WeekMask weeks, Lang lang) {
        return when(lesson, lang) + " : " + all(in, lesson, weeks);
    }

    private static Kind kind(Change change) {
        if (change instanceof Change.Added) {
            return Kind.ADDED;
        }
        if (change instanceof Change.Cancelled) {
            return Kind.CANCELLED;
        }
        return change instanceof Change.Moved ? Kind.MOVED : Kind.CHANGED;
    }

    private String all(Publication in, PublishedLesson lesson, WeekMask weeks) {
        return who(in, lesson, weeks) + rooms(in, lesson, weeks);
    }

    private String who(Publication in, PublishedLesson lesson, WeekMask weeks) {
        return Stream.of(
                        Stream.of(subject(in, lesson)),
                        labels(in, lesson, weeks, ItemKind.TEACHER).stream(),
                        audiences(in, lesson, weeks).stream())
                .flatMap(labels -> labels)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String rooms(Publication in, PublishedLesson lesson, WeekMask weeks) {
        var rooms = labels(in, lesson, weeks, ItemKind.ROOM);
        return rooms.isEmpty() ? "" : " [" + String.join(", ", rooms) + "]";
    }

    private static String when(PublishedLesson lesson, Lang lang) {
        return lesson.day().getDisplayName(TextStyle.FULL, lang.locale()) + " " + lesson.hours();
    }

    /** The only day, or how many and from when until when. */
    private String days(PublishedLesson lesson, WeekMask weeks, Lang lang) {
        var dates = dates(lesson, weeks).toList();
        return dates.size() == 1
                ? dates.get(0).toString()
                : (lang == Lang.FR ? "%d fois, du %s au %s" : "%d times, from %s to %s")
                        .formatted(dates.size(), dates.get(0), dates.get(dates.size() - 1));
    }

    /** Weeks of changes are counted as the earlier of the two publications counts them. */
    private Stream<LocalDate> dates(PublishedLesson lesson, WeekMask weeks) {
        return weeks.startingFrom(origin())
                .map(monday -> monday.plusDays(lesson.day().getValue() - 1L));
    }

    private LocalDate origin() {
        return before.firstDayOfWeek1().isBefore(after.firstDayOfWeek1())
                ? before.firstDayOfWeek1()
                : after.firstDayOfWeek1();
    }

    private static String subject(Publication in, PublishedLesson lesson) {
        return lesson.subject()
                .map(key -> in.label(new ItemRef(ItemKind.SUBJECT, key)))
                .orElse("");
    }

    private List<String> audiences(Publication in, PublishedLesson lesson, WeekMask weeks) {
        return Stream.of(ItemKind.CLASS, ItemKind.GROUP, ItemKind.PART, ItemKind.PUPIL)
                .flatMap(kind -> labels(in, lesson, weeks, kind).stream())
                .toList();
    }

    /**
     * Those who are there in those weeks; a publication that counts its weeks from later on has them under other bits.
     */
    private List<String> labels(Publication in, PublishedLesson lesson, WeekMask weeks, ItemKind kind) {
        var later = (int) ChronoUnit.WEEKS.between(origin(), in.firstDayOfWeek1());
        return lesson.resources().stream()
                .filter(each -> each.kind() == kind)
                .filter(each ->
                        !each.weeks().countedFromEarlier(later).and(weeks).isEmpty())
                .map(each -> in.label(new ItemRef(kind, each.key())))
                .distinct()
                .sorted()
                .toList();
    }
}
