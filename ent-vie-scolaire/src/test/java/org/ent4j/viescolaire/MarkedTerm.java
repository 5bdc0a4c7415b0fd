package org.ent4j.viescolaire;

import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.ELOI;
import static org.ent4j.viescolaire.TwoClasses.FANNY;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_B;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.SUPPORT;
import static org.ent4j.viescolaire.TwoClasses.T1;
import static org.ent4j.viescolaire.TwoClasses.appreciate;
import static org.ent4j.viescolaire.TwoClasses.evaluate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.MemberRole;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.EditionPlan;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.spi.Journals;

/** A small school day by day: the marks and absences of a term in two classes, its conseil, its bulletins. */
final class MarkedTerm {

    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 9);
    static final LocalDate DAY = COUNCIL.plusDays(1);
    static final Instant EVENING = at(DAY, "18:00");
    static final ConseilId CONSEIL = new ConseilId(A5, T1);
    static final Member CHAIR = new Member(HEAD.person(), MemberRole.CHAIR);
    static final Member DELEGATE = new Member(new PersonId("d"), MemberRole.PARENT_DELEGATE);

    final Journals journals;
    final VieScolaire school;

    MarkedTerm() {
        this(new InMemoryJournals());
    }

    MarkedTerm(Journals journals) {
        this.journals = journals;
        this.school = TwoClasses.begun(journals);
    }

    void mark() {
        evaluate(school, FRENCH_B, OCTOBER, Map.of(DAVID, Mark.of("18"), ELOI, Mark.of("9"), FANNY, Mark.of("7")));
        evaluate(school, FRENCH_A, OCTOBER, Map.of(ANNE, Mark.of("12"), BRUNO, Mark.of("8"), CHLOE, Mark.of("16")));
        evaluate(school, FRENCH_A, NOVEMBER, Map.of(ANNE, Mark.of("13"), BRUNO, Unscored.ABSENT));
        evaluate(school, MATHS_A, NOVEMBER, Map.of(ANNE, Mark.of("15"), BRUNO, Mark.of("11")));
        evaluate(school, SUPPORT, OCTOBER, Map.of(BRUNO, Mark.of("14"), CHLOE, Mark.of("10")));
        evaluate(school, LATIN_AB, NOVEMBER, Map.of(ANNE, Mark.of("17"), ELOI, Mark.of("6")));
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(CHLOE));
        call(school, MONDAY, "10:30", RollCallEntry.late(ANNE, LocalTime.of(10, 40)));
        appreciate(school, FRENCH_A, ANNE, "De l'élan : « à poursuivre ».");
    }

    void hold() {
        var day = at(COUNCIL, "17:00");
        done(school.conseils().plan(at(OCTOBER, "10:00"), HEAD, CONSEIL));
        council(new ConseilCommand.Prepare(day, TEACHER));
        council(new ConseilCommand.WriteSynthesis(day, TEACHER, ANNE, "Un bon trimestre."));
        council(new ConseilCommand.SetAvis(day, TEACHER, ANNE, Optional.of(new AvisCode("FELICITATIONS"))));
        council(new ConseilCommand.WriteVieScolaire(day, CPE, ANNE, "Assidue."));
        council(new ConseilCommand.Hold(day, HEAD, List.of(CHAIR)));
    }

    void council(ConseilCommand command) {
        done(school.conseils().carryOut(CONSEIL, command));
    }

    EditionPlan plan() {
        return done(school.bulletins().plan(HEAD, A5, T1, DAY));
    }

    EditionPlan prepare() {
        return done(school.bulletins().prepare(EVENING, HEAD, A5, T1, DAY));
    }

    static EditionLine line(EditionPlan plan, PersonId pupil) {
        return plan.lines().stream()
                .filter(each -> each.pupil().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    Bulletin bulletin(PersonId pupil) {
        return line(plan(), pupil).content().orElseThrow();
    }

    static List<String> codes(List<EditionIssue> issues) {
        return issues.stream().map(each -> each.reason().code()).toList();
    }

    static Map<String, String> averages(Bulletin bulletin) {
        var averages = new LinkedHashMap<String, String>();
        bulletin.lines()
                .forEach(each ->
                        averages.put(each.label(), each.figures().pupil().french()));
        return averages;
    }

    void publish(PersonId pupil) {
        var id = line(plan(), pupil).id();
        done(school.bulletins().carryOut(id, new BulletinCommand.Finish(EVENING, HEAD)));
        done(school.bulletins().carryOut(id, new BulletinCommand.Publish(EVENING, HEAD)));
    }

    void correct(MarkBookId book, PersonId pupil, String mark) {
        correct(book, pupil, Mark.of(mark));
    }

    void correct(MarkBookId book, PersonId pupil, Mark mark) {
        var evaluation = new EvaluationId(book.service() + " " + NOVEMBER);
        var later = at(DAY, "19:00");
        done(school.markBooks().carryOut(book, new MarkBookCommand.SetMark(later, HEAD, evaluation, pupil, mark)));
    }
}
