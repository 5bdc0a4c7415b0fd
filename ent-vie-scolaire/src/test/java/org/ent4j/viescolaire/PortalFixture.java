package org.ent4j.viescolaire;

import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHATTER;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.cahier.TaughtLesson;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.permanence.StayRequest;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.sortie.Colour;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.FindLessons;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;

/**
 * A portal of the school of {@link SchoolFixture}: Anne and David have a mother, Bruno a father and the mother too. On Monday the
 * lesson of the afternoon is cancelled; Bruno alone has lunch at school.
 */
final class PortalFixture {

    static final Actor FATHER = new Actor(new PersonId("father"), Capacity.RESPONSABLE);
    static final Actor NURSE = new Actor(new PersonId("nurse"), Capacity.AUTRE_PERSONNEL);
    static final Actor PUPIL = new Actor(ANNE, Capacity.ELEVE);
    static final FindLessons LESSONS = lessons();
    static final Families FAMILIES = families();

    private PortalFixture() {}

    static VieScolaire portal(Journals journals) {
        return portal(journals, Rights.open());
    }

    static VieScolaire portal(Journals journals, Rights rights) {
        return VieScolaire.of(SETUP, journals, LESSONS, rights, FAMILIES);
    }

    private static FindLessons lessons() {
        return new FindLessons() {
            @Override
            public List<CalledLesson> on(StructureId school, LocalDate day) {
                return SchoolFixture.lessons(day).stream()
                        .filter(lesson -> !isCancelled(lesson))
                        .toList();
            }

            @Override
            public List<CalledLesson> cancelled(StructureId school, LocalDate day) {
                return SchoolFixture.lessons(day).stream()
                        .filter(PortalFixture::isCancelled)
                        .toList();
            }
        };
    }

    private static boolean isCancelled(CalledLesson lesson) {
        return lesson.equals(lesson(MONDAY, "14:00"));
    }

    private static Families families() {
        var guardians = Map.of(
                ANNE, Set.of(MOTHER.person()),
                BRUNO, Set.of(FATHER.person(), MOTHER.person()),
                DAVID, Set.of(MOTHER.person()));
        return new Families() {
            @Override
            public Set<PersonId> guardians(StructureId school, PersonId pupil, LocalDate day) {
                return guardians.getOrDefault(pupil, Set.of());
            }

            @Override
            public boolean isLunchAtSchool(StructureId school, PersonId pupil, LocalDate day) {
                return pupil.equals(BRUNO);
            }
        };
    }

    static <T> T done(Either<Refusal, T> attempt) {
        return attempt.getOrElseThrow(
                refusal -> new AssertionError(refusal.reasons().toString()));
    }

    static List<String> refused(Either<Refusal, ?> attempt) {
        return attempt.getLeft().reasons().stream().map(Reason::code).toList();
    }

    /** Calls the roll of a lesson, everybody present but for some. */
    static void call(VieScolaire school, LocalDate day, String start, RollCallEntry... entries) {
        var lesson = lesson(day, start);
        done(school.rollCalls().open(lesson, at(day, start), TEACHER));
        for (var entry : entries) {
            done(school.rollCalls().carryOut(lesson, new RollCallCommand.Record(at(day, start), TEACHER, entry)));
        }
        done(school.rollCalls().carryOut(lesson, new RollCallCommand.Submit(at(day, start), TEACHER)));
    }

    static TaughtLesson taught(LocalDate day, String start) {
        var lesson = lesson(day, start);
        return new TaughtLesson(lesson.id(), lesson.period(), lesson.subject(), lesson.teachers(), lesson.group());
    }

    static StayRequest stay(String id, StayKind kind, String from, PersonId... pupils) {
        return StayRequest.builder()
                .id(new StayId(id))
                .kind(kind)
                .addPupils(pupils)
                .from(MONDAY.atTime(LocalTime.parse(from)))
                .build();
    }

    static RegimeDeSortie regime(String code, Permission... allows) {
        return RegimeDeSortie.builder()
                .code(code)
                .label("Régime " + code)
                .colour(new Colour("#1e90ff"))
                .addAllows(allows)
                .build();
    }

    static PunitionRequest punition(String id, PersonId pupil) {
        return PunitionRequest.builder()
                .id(new PunitionId(id))
                .pupil(pupil)
                .type("EXCLUSION_PONCTUELLE")
                .motif(CHATTER)
                .requester(TEACHER)
                .facts("a lancé une chaise")
                .build();
    }
}
