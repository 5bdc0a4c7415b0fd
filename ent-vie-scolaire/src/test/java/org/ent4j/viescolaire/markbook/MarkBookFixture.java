package org.ent4j.viescolaire.markbook;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.skill.SkillId;

/**
 * Mathematics of a group of 3A (Anne, Bruno, and Chloé who left in October) and 3B (David, who came in November) in the first
 * trimestre, entered until 1 December.
 */
final class MarkBookFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 4);
    static final LocalDate DEADLINE = LocalDate.of(2026, 12, 1);
    static final DateRange PERIOD = new DateRange(FIRST, LAST);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final PersonId CHLOE = new PersonId("chloe");
    static final PersonId DAVID = new PersonId("david");
    static final ClassRef A3 = new ClassRef(new StructureId("s"), "3A");
    static final ClassRef B3 = new ClassRef(new StructureId("s"), "3B");
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor STRANGER = new Actor(new PersonId("t2"), Capacity.ENSEIGNANT);
    static final Actor PRINCIPAL_A = new Actor(new PersonId("pp-a"), Capacity.ENSEIGNANT);
    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    static final MarkBookId BOOK = new MarkBookId(new EvaluationServiceId("maths"), new SchoolPeriodId("2026-T1"));
    static final EvaluationId E1 = new EvaluationId("e1");
    static final EvaluationId E2 = new EvaluationId("e2");
    static final EvaluationId E3 = new EvaluationId("e3");
    static final SkillId CALCULER = new SkillId("calculer");
    static final SkillId RAISONNER = new SkillId("raisonner");
    static final EvaluationType TEST = new EvaluationType("DS", Label.of("devoir surveillé", "test"), false);
    static final EvaluationType FORMATIVE = new EvaluationType("F", Label.of("formative", "formative"), true);

    static final Belonging PUPILS = new Belonging(Map.of(
            ANNE, List.of(PERIOD),
            BRUNO, List.of(PERIOD),
            CHLOE, List.of(new DateRange(FIRST, LocalDate.of(2026, 10, 10))),
            DAVID, List.of(new DateRange(LocalDate.of(2026, 11, 2), LAST))));

    static final MarkBookFrame FRAME = MarkBookFrame.builder()
            .period(PERIOD)
            .teachers(Belonging.of(Set.of(TEACHER.person()), new DateRange(FIRST, LocalDate.of(2027, 7, 3))))
            .pupils(PUPILS)
            .putClasses(ANNE, A3)
            .putClasses(BRUNO, A3)
            .putClasses(CHLOE, A3)
            .putClasses(DAVID, B3)
            .putProfesseursPrincipaux(A3, Set.of(PRINCIPAL_A.person()))
            .putLocks(A3, EntryLock.of(DEADLINE))
            .putLocks(B3, EntryLock.of(DEADLINE))
            .policy(MarkBookPolicy.usual(PARIS))
            .build();

    static final MarkBooks BOOKS = new MarkBooks(FRAME);
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 9);

    private MarkBookFixture() {}

    static Instant on(LocalDate day) {
        return day.atTime(18, 0).atZone(PARIS).toInstant();
    }

    static EvaluationRequest test(EvaluationId id, LocalDate date) {
        return EvaluationRequest.builder()
                .id(id)
                .title("Contrôle " + id)
                .type(TEST)
                .date(date)
                .build();
    }

    static EvaluationRequest inBoth(EvaluationId id, LocalDate date) {
        return test(id, date).withAssessedIn(AssessedIn.BOTH).withSkills(List.of(CALCULER, RAISONNER));
    }

    static List<String> refused(Either<Refusal, ?> answer) {
        assertRendered(answer.getLeft());
        return answer.getLeft().rules();
    }

    private static void assertRendered(Refusal refusal) {
        for (var reason : refusal.reasons()) {
            for (var lang : Lang.values()) {
                if (Messages.pattern(reason, lang).isEmpty()
                        || Messages.render(reason, lang).contains("{")) {
                    throw new AssertionError("No sentence for " + reason);
                }
            }
        }
    }
}
