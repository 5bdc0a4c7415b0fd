package org.ent4j.examples.portal.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.mark.EvaluationTypes;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.AssessedIn;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceState;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Skill;

/** What teachers have entered so far: some evaluations in each service of some classes, the same for everybody. */
final class DemoMarks {

    private static final String PERIOD = "T1";
    private static final int MEAN = 12;
    private static final int SPREAD = 3;
    private static final int IN_TWENTY = 20;
    private static final int LAST_WORDS = 20;
    private static final double ABSENT = 0.03;
    private static final double NOT_RETURNED = 0.05;

    private final OpenSchool school;
    private final Actor head;
    private final LocalDate today;

    /** An evaluation that every service has. */
    private record Plan(String title, EvaluationType type, int month, int day, int outOf, String coefficient) {

        LocalDate on(OpenSchool school, int shift) {
            return LocalDate.of(school.year().start(), month, day).plusDays(shift);
        }
    }

    private static final List<Plan> PLANS = List.of(
            new Plan("Évaluation de rentrée", EvaluationTypes.QUIZ, 9, 14, 10, "0.5"),
            new Plan("Contrôle de fin de chapitre", EvaluationTypes.TEST, 10, 12, 20, "2"),
            new Plan("Travail à la maison", EvaluationTypes.HOMEWORK, 11, 9, 20, "1"));

    /** @param head who opens the services */
    DemoMarks(OpenSchool school, Actor head, LocalDate today) {
        this.school = school;
        this.head = head;
        this.today = today;
    }

    /**
     * Of those classes, and of the groups to which their pupils go.
     *
     * @param appreciated the classes of which teachers have written what they think
     */
    void of(Set<String> classes, Set<String> appreciated) {
        var number = 0;
        for (var service : school.vieScolaire().subjects().services().all().values()) {
            number++;
            var pupils = pupils(service);
            if (service.isEvaluated() && pupils.stream().anyMatch(each -> isOf(each, classes))) {
                enter(service, pupils, number);
                appreciate(
                        service,
                        pupils.stream().filter(each -> isOf(each, appreciated)).toList());
            }
        }
    }

    private boolean isOf(Person pupil, Set<String> classes) {
        return school.names().classOf(pupil).filter(classes::contains).isPresent();
    }

    private List<Person> pupils(EvaluationService service) {
        return service.audience()
                .fold(
                        ofClass -> school.names().pupilsOf(ofClass.code()),
                        group -> school.names().pupils().stream()
                                .filter(pupil -> pupil.in(school.id())
                                        .map(Affiliation::groups)
                                        .anyMatch(groups -> groups.contains(group.code())))
                                .toList());
    }

    private void enter(EvaluationService service, List<Person> pupils, int number) {
        open(service);
        var teacher = teacher(service);
        var commands = new ArrayList<MarkBookCommand>();
        for (var plan : PLANS) {
            var date = plan.on(school, number % 5);
            if (!date.isAfter(today)) {
                evaluate(
                                service,
                                pupils,
                                new Giving(number, plan, date, teacher, new Random(31L * number + date.getDayOfYear())))
                        .forEach(commands::add);
            }
        }
        carryOut(service, commands);
    }

    private static Actor teacher(EvaluationService service) {
        return new Actor(service.teachers().get(0).person(), Capacity.ENSEIGNANT);
    }

    private void carryOut(EvaluationService service, List<MarkBookCommand> commands) {
        var book = new MarkBookId(service.id(), new SchoolPeriodId(school.year().start() + "-" + PERIOD));
        if (!commands.isEmpty()) {
            school.vieScolaire().markBooks().carryOut(book, commands).getOrElseThrow(EvaluationStep::unexpected);
        }
    }

    private void appreciate(EvaluationService service, List<Person> pupils) {
        var day = LocalDate.of(school.year().start(), Month.NOVEMBER, LAST_WORDS);
        if (!day.isAfter(today)) {
            var at = day.atTime(18, 0).atZone(PortalClock.ZONE).toInstant();
            carryOut(
                    service,
                    pupils.stream()
                            .<MarkBookCommand>map(pupil -> new MarkBookCommand.Appreciate(
                                    at, teacher(service), pupil.id(), appreciation(ability(pupil))))
                            .toList());
        }
    }

    private static String appreciation(int ability) {
        if (ability >= MEAN + SPREAD) {
            return "Excellent trimestre : un travail régulier et approfondi. Continuez ainsi.";
        }
        if (ability >= MEAN) {
            return "Un trimestre solide. La participation peut encore gagner en régularité.";
        }
        return ability >= MEAN - SPREAD
                ? "Des efforts, mais des acquis encore fragiles : le travail personnel est à renforcer."
                : "Trimestre difficile. Il faut demander de l'aide et reprendre les bases sans attendre.";
    }

    private void open(EvaluationService service) {
        if (service.state() == ServiceState.DRAFT) {
            var at = school.year()
                    .firstDay()
                    .atTime(9, 0)
                    .atZone(PortalClock.ZONE)
                    .toInstant();
            school.vieScolaire()
                    .subjects()
                    .carryOut(service.id(), new ServiceCommand.Open(at, head))
                    .getOrElseThrow(EvaluationStep::unexpected);
        }
    }

    /** An evaluation of a day in a numbered service, by whom it is marked, and the chance of that day. */
    private record Giving(int number, Plan plan, LocalDate date, Actor teacher, Random chance) {

        Instant at() {
            return date.atTime(18, 0).atZone(PortalClock.ZONE).toInstant();
        }

        Mark mark(int ability) {
            var drawn = chance.nextDouble();
            var points = Math.max(1, Math.min(IN_TWENTY, ability + chance.nextGaussian() * 2));
            var isHomework = plan.type().equals(EvaluationTypes.HOMEWORK);
            if (drawn < ABSENT) {
                return isHomework ? Unscored.NOT_MARKED : Unscored.ABSENT;
            }
            return isHomework && drawn < NOT_RETURNED
                    ? Unscored.NOT_RETURNED
                    : new Mark.Scored(halves(points * plan.outOf() / IN_TWENTY));
        }

        private static BigDecimal halves(double points) {
            return BigDecimal.valueOf(Math.round(points * 2)).divide(BigDecimal.valueOf(2));
        }
    }

    private List<MarkBookCommand> evaluate(EvaluationService service, List<Person> pupils, Giving giving) {
        var id = new EvaluationId("demo-%d-%s".formatted(giving.number(), giving.date()));
        var skills = giving.plan().type().equals(EvaluationTypes.TEST) ? skills(service) : List.<Skill>of();
        var commands = new ArrayList<MarkBookCommand>();
        commands.add(new MarkBookCommand.AddEvaluation(giving.at(), giving.teacher(), request(id, giving, skills)));
        for (var pupil : pupils) {
            var ability = ability(pupil);
            var mark = giving.mark(ability);
            commands.add(new MarkBookCommand.SetMark(giving.at(), giving.teacher(), id, pupil.id(), mark));
            if (mark instanceof Mark.Scored) {
                skills.forEach(skill -> commands.add(level(id, giving, pupil.id(), skill, ability)));
            }
        }
        return commands;
    }

    private List<Skill> skills(EvaluationService service) {
        return school.vieScolaire().setup().repository().of(service.matiere()).stream()
                .limit(2)
                .toList();
    }

    private static EvaluationRequest request(EvaluationId id, Giving giving, List<Skill> skills) {
        var plan = giving.plan();
        return EvaluationRequest.builder()
                .id(id)
                .title(plan.title())
                .type(plan.type())
                .date(giving.date())
                .outOf(BigDecimal.valueOf(plan.outOf()))
                .coefficient(new BigDecimal(plan.coefficient()))
                .assessedIn(skills.isEmpty() ? AssessedIn.MARKS : AssessedIn.BOTH)
                .addAllSkills(skills.stream().map(Skill::id).toList())
                .build();
    }

    private static MarkBookCommand level(EvaluationId id, Giving giving, PersonId pupil, Skill skill, int ability) {
        var drawn = (int) Math.round((ability - 4 + giving.chance().nextGaussian() * 2) / 4);
        var level = MasteryLevel.numbered(Math.max(1, Math.min(MasteryLevel.values().length, drawn)));
        return new MarkBookCommand.SetLevel(giving.at(), giving.teacher(), id, pupil, skill.id(), level);
    }

    /** Of whom teachers think well, they think well all year. */
    private static int ability(Person pupil) {
        var name = pupil.name().usageName() + pupil.name().firstName();
        return (int) Math.round(MEAN + SPREAD * new Random(name.hashCode()).nextGaussian());
    }
}
