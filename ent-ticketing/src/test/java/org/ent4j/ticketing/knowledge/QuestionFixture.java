package org.ent4j.ticketing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.request.Drafts;

/** A school with two correspondents, one of them later, and a question of a parent. */
final class QuestionFixture {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final Instant AT = at(MONDAY);
    static final StructureId SCHOOL = Drafts.SCHOOL;
    static final StructureId OTHER_SCHOOL = new StructureId("9990002Y");
    static final PersonId RUIZ = Drafts.RUIZ;
    static final PersonId CPE = new PersonId("cpe");
    static final PersonId PARENT = new PersonId("parent");
    static final QuestionId ID = new QuestionId("Q1");
    static final Enquiry LOST = Enquiry.of(SCHOOL, "J'ai perdu mon mot de passe, que faire ?");
    static final QuestionPolicy POLICY = QuestionPolicy.usual(ZONE);
    static final Questions QUESTIONS = new Questions(
            SCHOOL,
            List.of(
                    new Correspondent(RUIZ, "Mme Ruiz", CorrespondentRole.REFERENT_NUMERIQUE, Optional.empty()),
                    new Correspondent(
                            CPE,
                            "M. Roux",
                            CorrespondentRole.CPE,
                            Optional.of(new DateRange(MONDAY.plusDays(1), MONDAY.plusDays(30))))),
            POLICY);

    private QuestionFixture() {}

    static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE).toInstant();
    }

    static Question asked() {
        return state(QUESTIONS.ask(ID, PARENT, AT, LOST));
    }

    static Question answered() {
        return state(QUESTIONS.answer(asked(), RUIZ, AT, "Par le lien « mot de passe perdu »."));
    }

    static Question passedOn() {
        return state(QUESTIONS.passOn(asked(), RUIZ, AT, "T-17"));
    }

    static Question withdrawn() {
        return state(QUESTIONS.withdraw(asked(), PARENT, AT));
    }

    static Question state(Either<Refusal, Outcome<Question, QuestionEvent>> decided) {
        assertThat(decided.isRight()).as("%s", decided).isTrue();
        return decided.get().state();
    }

    static List<String> rules(Either<Refusal, ?> decided) {
        return decided.fold(Refusal::rules, any -> List.of());
    }
}
