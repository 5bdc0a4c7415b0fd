package org.ent4j.examples.cli.timetable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.adjustment.AdjustedPublication;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedLesson;

/**
 * Adjustments for people and for programs.
 *
 * @param published what they are laid over
 * @param adjusted what comes of it
 */
record AdjustmentView(Publication published, AdjustedPublication adjusted) {

    private enum Kind {
        CANCELLED("annulé", "cancelled"),
        REPLACED("remplacé", "replaced"),
        MOVED("déplacé", "moved"),
        EXCEPTIONAL("ajouté", "added");

        private final Label label;

        Kind(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        static Kind of(Adjustment adjustment) {
            if (adjustment instanceof Adjustment.Cancelled) {
                return CANCELLED;
            }
            if (adjustment instanceof Adjustment.Replaced) {
                return REPLACED;
            }
            return adjustment instanceof Adjustment.Moved ? MOVED : EXCEPTIONAL;
        }
    }

    Map<String, Object> json(Adjustment adjustment) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", adjustment.note().id());
        json.put("kind", Kind.of(adjustment).name());
        json.put("date", adjustment.date().toString());
        adjustment.lesson().ifPresent(id -> json.put("lessonId", id.value()));
        lesson(adjustment).ifPresent(lesson -> json.put("lesson", lesson.json()));
        if (adjustment instanceof Adjustment.Moved moved) {
            json.put("to", ToldLesson.json(moved.to(), moved.hours()));
        } else if (adjustment instanceof Adjustment.Replaced replaced) {
            json.put("by", Map.of("kind", replaced.kind().name(), "labels", names(replaced)));
        }
        json.put("author", adjustment.note().author());
        json.put("at", adjustment.note().at().toString());
        json.put("why", adjustment.note().why());
        json.put("orphan", isOrphan(adjustment));
        return json;
    }

    List<String> lines(Adjustment adjustment, Lang lang) {
        var note = adjustment.note();
        var lines = new ArrayList<String>();
        lines.add("%s  %-9s %s, %s%s"
                .formatted(
                        note.id(),
                        Kind.of(adjustment).label.in(lang),
                        ToldLesson.day(adjustment.date(), lang),
                        lesson(adjustment)
                                .map(ToldLesson::text)
                                .orElse(adjustment
                                        .lesson()
                                        .map(Object::toString)
                                        .orElse("")),
                        outcome(adjustment, lang)));
        lines.add("          %s, %s%s"
                .formatted(
                        note.author(),
                        note.at().truncatedTo(ChronoUnit.SECONDS),
                        note.why().isBlank() ? "" : " : " + note.why()));
        if (isOrphan(adjustment)) {
            lines.add(Label.of("          ne trouve plus son cours", "          finds its lesson no more")
                    .in(lang));
        }
        return lines;
    }

    private boolean isOrphan(Adjustment adjustment) {
        return adjusted.orphans().contains(adjustment);
    }

    private static String outcome(Adjustment adjustment, Lang lang) {
        if (adjustment instanceof Adjustment.Moved moved) {
            return " → " + ToldLesson.day(moved.to(), lang) + ", " + moved.hours();
        }
        return adjustment instanceof Adjustment.Replaced replaced ? " → " + String.join(", ", names(replaced)) : "";
    }

    private static List<String> names(Adjustment.Replaced replaced) {
        return replaced.by().stream().map(Participant::name).toList();
    }

    /** As it was published; one that only an adjustment brought, as that adjustment has it. */
    private Optional<ToldLesson> lesson(Adjustment adjustment) {
        return adjustment instanceof Adjustment.Exceptional more
                ? Optional.of(ToldLesson.of(more))
                : lesson(adjustment, published).or(() -> lesson(adjustment, adjusted.publication()));
    }

    private static Optional<ToldLesson> lesson(Adjustment adjustment, Publication in) {
        return in.lessons().stream()
                .filter(lesson -> adjustment.lesson().filter(lesson.id()::isOf).isPresent())
                .flatMap(lesson -> times(lesson, in))
                .filter(lesson -> lesson.date().equals(adjustment.date()))
                .findFirst();
    }

    private static Stream<ToldLesson> times(PublishedLesson lesson, Publication in) {
        return Stream.concat(lesson.occurrences(in.firstDayOfWeek1()), lesson.cancellations(in.firstDayOfWeek1()))
                .map(occurrence -> ToldLesson.of(in, occurrence));
    }
}
