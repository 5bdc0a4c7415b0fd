package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.cahier.Attachment;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceCommand;
import org.ent4j.viescolaire.cahier.SeanceContent;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.cahier.TaughtLesson;
import org.ent4j.viescolaire.cahier.TravailAFaire;
import org.ent4j.viescolaire.cahier.TravailId;
import org.ent4j.viescolaire.cahier.TravailMoment;
import org.ent4j.viescolaire.cahier.VisaId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** What teachers have written of the lessons of a pupil and of their colleague of the demonstration, in the last week. */
final class CahierStep implements DemoStep {

    private static final int DAYS = 7;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, String> TITLES = Map.of(
            "FRANCAIS", "Le conte : le schéma narratif",
            "MATHEMATIQUES", "Comparer des fractions",
            "HISTOIRE ET GEOGRAPHIE", "Habiter une métropole",
            "ANGLAIS LV1", "Talking about daily routines",
            "SCIENCES DE LA VIE ET DE LA TERRE", "Les êtres vivants et leur milieu",
            "PHYSIQUE-CHIMIE", "Mesurer une tension",
            "EDUCATION MUSICALE", "Écoute : Pierre et le loup");
    private static final Map<String, String> WORKS = Map.of(
            "FRANCAIS", "Relire le conte et répondre aux questions 1 à 4",
            "MATHEMATIQUES", "Exercices 3 et 4 page 52",
            "HISTOIRE ET GEOGRAPHIE", "Apprendre la leçon et légender le croquis",
            "ANGLAIS LV1", "Apprendre le vocabulaire de la leçon 3");

    private final OpenSchools schools;
    private final DemoPeople people;
    private final Clock clock;

    @Inject
    CahierStep(OpenSchools schools, DemoPeople people, Clock clock) {
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cahier";
    }

    @Override
    public Label what() {
        return Label.of("Cahiers de textes", "Cahiers de textes");
    }

    @Override
    public void run() {
        schools.find(DemoSchools.first()).ifPresent(this::write);
    }

    private void write(OpenSchool school) {
        var today = LocalDate.now(clock);
        var pupil = people.pupil().id();
        var teacher = people.staff(Profil.ENSEIGNANT).id();
        var written = school.vieScolaire().record();
        IntStream.range(0, DAYS)
                .mapToObj(back -> today.minusDays(DAYS - 1L - back))
                .flatMap(day -> school.lessons().on(day).stream())
                .filter(lesson ->
                        lesson.pupils().contains(pupil) || lesson.teachers().contains(teacher))
                .filter(lesson -> !lesson.teachers().isEmpty() && end(lesson).isBefore(clock.instant()))
                .filter(lesson -> written.seance(new SeanceId(lesson.id())).isEmpty())
                .forEach(lesson -> write(school, lesson));
        stamp(school, today);
    }

    private static Instant end(CalledLesson lesson) {
        return lesson.period().end().atZone(PARIS).toInstant();
    }

    private static void write(OpenSchool school, CalledLesson lesson) {
        var cahier = school.vieScolaire().cahier();
        var teacher = new Actor(
                lesson.teachers().stream().min(Comparator.naturalOrder()).orElseThrow(), Capacity.ENSEIGNANT);
        var id = new SeanceId(lesson.id());
        var at = end(lesson);
        var taught =
                new TaughtLesson(lesson.id(), lesson.period(), lesson.subject(), lesson.teachers(), lesson.group());
        require(cahier.begin(at, teacher, id, taught, content(lesson)));
        work(lesson).ifPresent(work -> require(cahier.carryOut(id, new SeanceCommand.AddWork(at, teacher, work))));
        require(cahier.carryOut(id, new SeanceCommand.Publish(at, teacher, at)));
    }

    private static SeanceContent content(CalledLesson lesson) {
        var content = SeanceContent.builder()
                .title(TITLES.getOrDefault(lesson.subject(), "Travail en classe"))
                .text("Correction des exercices, puis leçon et mise en pratique.\nTrace écrite à relire.");
        return lesson.subject().equals("MATHEMATIQUES")
                ? content.addAttachments(new Attachment("Fiche d'exercices", "https://example.org/fractions"))
                        .build()
                : content.build();
    }

    private static Optional<TravailAFaire> work(CalledLesson lesson) {
        var day = lesson.period().start().toLocalDate();
        return Optional.ofNullable(WORKS.get(lesson.subject()))
                .filter(any -> day.getDayOfMonth() % 2 == 0)
                .map(title -> TravailAFaire.builder()
                        .id(new TravailId("travail"))
                        .moment(TravailMoment.AFTER_THE_LESSON)
                        .type("TRAVAIL")
                        .title(title)
                        .due(day.plusWeeks(1))
                        .estimated(Duration.ofMinutes(20))
                        .build());
    }

    /** The head has looked at the week before. */
    private void stamp(OpenSchool school, LocalDate today) {
        var head = new Actor(people.staff(Profil.DIRECTION).id(), Capacity.DIRECTION);
        var seen = require(school.vieScolaire()
                .cahier()
                .published(head, new DateRange(today.minusDays(DAYS), today.minusDays(4)), clock.instant()));
        if (!seen.isEmpty()) {
            require(school.vieScolaire()
                    .cahier()
                    .stamp(
                            seen.stream().map(Seance::id).toList(),
                            new SeanceCommand.Stamp(
                                    today.minusDays(1)
                                            .atTime(EVENING)
                                            .atZone(PARIS)
                                            .toInstant(),
                                    head,
                                    new VisaId("visa"),
                                    "")));
        }
    }

    private static <T> T require(Either<Refusal, T> decided) {
        return decided.getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }
}
