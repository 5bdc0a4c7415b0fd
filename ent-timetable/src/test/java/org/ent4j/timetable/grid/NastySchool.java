package org.ent4j.timetable.grid;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.publication.PublishedLesson;
import org.ent4j.timetable.publication.Publisher;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.SourceTimetable;

/** Publications whose labels hold anything, and some of whose lessons are cancelled. */
public final class NastySchool {

    private static final List<String> LABELS = List.of(
            "Français",
            "<script>alert(1)</script>",
            "</td></tr></table>",
            "\"><img src='file:///etc/passwd'/>",
            "]]> & &amp; &eacute; <!-- ",
            "Arts 🎨 plastiques \uD83D",
            "日本語, العربية",
            "a\u0000b\u0007c\rd\uFFFEe",
            "Enseignements-pratiques-interdisciplinaires".repeat(6),
            "œuvre d’art – n° 1",
            " ");

    private NastySchool() {}

    public static Publication of(SourceTimetable timetable, Random random) {
        var plan = Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.createMissing())
                .plan(timetable, List.of(), Correspondences.none());
        var published = Publisher.publish(plan, Optional.empty());
        Assume.that(published.isRight());
        var usual = published.get().publication();
        return Publication.builder()
                .structure(usual.structure())
                .year(usual.year())
                .source(usual.source())
                .number(usual.number())
                .firstDayOfWeek1(usual.firstDayOfWeek1())
                .addAllItems(usual.items().stream()
                        .map(item -> renamed(item, LABELS.get(random.nextInt(LABELS.size()))))
                        .toList())
                .addAllLessons(usual.lessons().stream()
                        .map(lesson -> random.nextInt(3) > 0 ? lesson : cancelled(lesson, random))
                        .toList())
                .build();
    }

    private static PublishedItem renamed(PublishedItem item, String label) {
        return new PublishedItem(
                item.ref(), label, item.sourceLabel(), item.standing(), item.hostKey(), item.classes());
    }

    private static PublishedLesson cancelled(PublishedLesson lesson, Random random) {
        return new PublishedLesson(
                lesson.id(),
                lesson.day(),
                lesson.hours(),
                lesson.subject(),
                lesson.resources(),
                new WeekMask(random.nextLong()));
    }
}
