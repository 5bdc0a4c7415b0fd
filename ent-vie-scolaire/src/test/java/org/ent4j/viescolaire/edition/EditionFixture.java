package org.ent4j.viescolaire.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.GroupRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;
import org.ent4j.viescolaire.markbook.AssessedIn;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** A class of made-up pupils in a period. */
final class EditionFixture {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final StructureId SCHOOL = new StructureId("0750001U");
    static final ClassRef CLASS = new ClassRef(SCHOOL, "4B");
    static final DateRange DAYS = new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 29));
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    static final SchoolPeriodId T1 = new SchoolPeriodId("T1");
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final PersonId CHLOE = new PersonId("chloe");
    /** Of another class, in groups of this one. */
    static final PersonId OTHER = new PersonId("other");

    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Instant NOW = Instant.parse("2026-10-05T15:00:00Z");
    static final CodeMatiere MATHS = new CodeMatiere("061300");
    static final CodeMatiere FRENCH = new CodeMatiere("020700");
    static final CodeMatiere LATIN = new CodeMatiere("020300");

    private EditionFixture() {}

    static ClassFrame.Builder frame(List<ServiceBook> services, PersonId... pupils) {
        var period =
                SchoolPeriod.builder().id(T1).label("1er trimestre").days(DAYS).build();
        return ClassFrame.builder()
                .year(YEAR)
                .council(new PlannedCouncil(new ClassPeriod(CLASS, T1), period, 1, 3))
                .pupils(Belonging.of(Set.of(pupils), DAYS))
                .addAllServices(services);
    }

    static ClassFrame usual(List<ServiceBook> services, PersonId... pupils) {
        return frame(services, pupils)
                .averages(AveragePolicy.usual())
                .policy(EditionPolicy.usual())
                .build();
    }

    static EvaluationService.Builder service(String id, CodeMatiere matiere) {
        return EvaluationService.builder()
                .id(new EvaluationServiceId(id))
                .audience(new Audience.OfGroup(new GroupRef(SCHOOL, id)))
                .matiere(matiere)
                .label(id);
    }

    /** Each pupil with one mark, in an evaluation of October. */
    static ServiceBook marked(EvaluationService service, Map<PersonId, String> marks) {
        var events = new ArrayList<MarkBookEvent>(
                List.of(evaluation(service, "e1", Weighing.usual(new EvaluationId("e1")))));
        marks.forEach((pupil, mark) ->
                events.add(new MarkBookEvent.MarkSet(NOW, TEACHER, new EvaluationId("e1"), pupil, Mark.of(mark))));
        return taught(service, events, marks.keySet());
    }

    static ServiceBook taught(EvaluationService service, List<MarkBookEvent> events, Set<PersonId> pupils) {
        return new ServiceBook(
                service, MarkBook.replay(new MarkBookId(service.id(), T1), events), Belonging.of(pupils, DAYS));
    }

    static MarkBookEvent evaluation(EvaluationService service, String id, Weighing weighing) {
        return new MarkBookEvent.EvaluationAdded(
                NOW,
                TEACHER,
                Evaluation.builder()
                        .id(new EvaluationId(id))
                        .service(service.id())
                        .period(T1)
                        .title(id)
                        .type(new EvaluationType("DS", Label.of("devoir", "test"), false))
                        .date(OCTOBER)
                        .weighing(weighing)
                        .assessedIn(AssessedIn.MARKS)
                        .visibleFrom(OCTOBER)
                        .build());
    }

    /** Some services of some pupils, with marks of every sort and averages set by hand. */
    static List<ServiceBook> services(Random random, List<PersonId> pupils) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(number -> service(random, number, pupils))
                .toList();
    }

    private static ServiceBook service(Random random, int number, List<PersonId> pupils) {
        var service = service("s" + number, List.of(MATHS, FRENCH, LATIN).get(random.nextInt(3)))
                .coefficient(BigDecimal.valueOf(random.nextInt(4)))
                .build();
        var taught = pupils.stream().filter(any -> random.nextInt(4) > 0).collect(Collectors.toSet());
        var events = new ArrayList<MarkBookEvent>();
        for (var each = 0; each < random.nextInt(4); each++) {
            var id = new EvaluationId("e" + each);
            events.add(evaluation(
                    service, id.value(), Weighing.usual(id).times(BigDecimal.valueOf(1 + random.nextInt(3)))));
            taught.forEach(pupil -> events.add(new MarkBookEvent.MarkSet(NOW, TEACHER, id, pupil, mark(random))));
        }
        taught.stream()
                .filter(any -> random.nextInt(8) == 0)
                .forEach(pupil -> events.add(
                        new MarkBookEvent.FinalAverageSet(NOW, TEACHER, pupil, average(random), "oral compris")));
        return taught(service, events, taught);
    }

    private static Mark mark(Random random) {
        var statuses = List.of(Unscored.ABSENT, Unscored.EXEMPT, Unscored.ABSENT_ZERO);
        return random.nextInt(4) == 0
                ? statuses.get(random.nextInt(statuses.size()))
                : new Mark.Scored(BigDecimal.valueOf(random.nextInt(201), 1));
    }

    private static FinalAverage average(Random random) {
        return random.nextBoolean()
                ? new FinalAverage.NotMarked()
                : new FinalAverage.Given(BigDecimal.valueOf(random.nextInt(201), 1));
    }

    static Weighing of(String evaluation, String part) {
        return Weighing.usual(new EvaluationId(evaluation)).of(new SousMatiereId(part));
    }
}
