package org.ent4j.examples.portal.cahier;

import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.Attachment;
import org.ent4j.viescolaire.cahier.FamilySeance;
import org.ent4j.viescolaire.cahier.TaughtLesson;

/** A séance as it is read. */
public record ReadSeance(
        String when, String subject, String group, String teachers, String title, String text, List<Attachment> links) {

    public ReadSeance {
        links = List.copyOf(links);
    }

    static ReadSeance of(Visit visit, FamilySeance seance) {
        return of(visit, seance.lesson(), seance.title(), seance.text(), seance.attachments());
    }

    static ReadSeance of(Visit visit, TaughtLesson lesson, String title, String text, List<Attachment> attachments) {
        return new ReadSeance(
                Texts.hours(visit, lesson.period().start(), lesson.period().end()),
                lesson.subject(),
                lesson.audience(),
                lesson.teachers().stream()
                        .map(visit.school().names()::of)
                        .sorted()
                        .collect(Collectors.joining(", ")),
                title,
                text,
                attachments.stream().filter(Texts::isPage).toList());
    }
}
