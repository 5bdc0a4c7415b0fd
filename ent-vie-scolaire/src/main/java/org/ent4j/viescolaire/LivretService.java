package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.edition.EditionPlanning;
import org.ent4j.viescolaire.livret.Livret;
import org.ent4j.viescolaire.livret.LivretAssembly;
import org.ent4j.viescolaire.livret.LivretClass;
import org.ent4j.viescolaire.livret.LivretCycle;
import org.ent4j.viescolaire.livret.LivretNames;
import org.ent4j.viescolaire.livret.LivretRequest;
import org.ent4j.viescolaire.livret.LivretRules;
import org.ent4j.viescolaire.livret.LivretSchool;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceTeacher;
import org.ent4j.viescolaire.socle.SocleBilanId;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.LivretIdentities;

/** The livrets scolaires of a school for the ministry, made of its bulletins and of the socle. Nothing is recorded by it. */
public final class LivretService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final ClassLists lists;
    private final BulletinService bulletins;
    private final LivretIdentities identities;

    LivretService(
            SchoolJournal journal,
            SchoolSetup setup,
            ClassLists lists,
            BulletinService bulletins,
            LivretIdentities identities) {
        this.journal = journal;
        this.setup = setup;
        this.lists = lists;
        this.bulletins = bulletins;
        this.identities = identities;
    }

    /**
     * What the livrets would say, and all that is wrong with them; {@code LsuWriter} writes the file. Figures are those that
     * were recorded until now: where a bulletin was published that says something else, it is told.
     *
     * @param day the last whose absences count; bilans de fin de cycle bear it
     */
    public Either<Refusal, Livret> assemble(Actor who, LivretRequest request, LocalDate day) {
        var record = journal.record();
        return Refusal.check(List.of(LivretRules.THE_SCHOOL_IS_KNOWN), identities.school(setup.school()))
                .flatMap(school -> classes(record, who, request, day)
                        .flatMap(classes -> cycles(record, who, request, day)
                                .map(cycles -> livret(school.orElseThrow(), classes, cycles, request, day))));
    }

    private Livret livret(
            LivretSchool school,
            List<LivretClass> classes,
            List<LivretCycle> cycles,
            LivretRequest request,
            LocalDate day) {
        var names = names(school, classes, cycles, day);
        return LivretAssembly.of(
                names, classes, cycles, request.version(), setup.socle().zone(), day);
    }

    private Either<Refusal, List<LivretClass>> classes(
            SchoolRecord record, Actor who, LivretRequest request, LocalDate day) {
        Either<Refusal, List<LivretClass>> all = Either.right(List.of());
        for (var key : request.bilans()) {
            all = all.flatMap(before -> bulletins
                    .planning(record, who, Act.EXPORT_LIVRETS, key, day)
                    .map(planning -> and(before, ofClass(record, key, planning))));
        }
        return all;
    }

    private LivretClass ofClass(SchoolRecord record, ClassPeriod key, EditionPlanning planning) {
        var model =
                EvaluationPolicies.of(setup, record.evaluations()).settings().model(key.classRef());
        return new LivretClass(planning.assembly().results(), planning.plan(), model.shows(BulletinPart.AVERAGES));
    }

    private Either<Refusal, List<LivretCycle>> cycles(
            SchoolRecord record, Actor who, LivretRequest request, LocalDate day) {
        if (request.cycles().isEmpty()) {
            return Either.right(List.of());
        }
        Either<Refusal, List<LivretCycle>> all =
                new LegibleEvaluations(record, setup.year()).socles().map(any -> List.of());
        for (var each : request.cycles().entrySet()) {
            all = all.flatMap(before -> cycles(record, who, each.getKey(), each.getValue(), day)
                    .map(more -> Stream.concat(before.stream(), more.stream()).toList()));
        }
        return all;
    }

    private Either<Refusal, List<LivretCycle>> cycles(
            SchoolRecord record, Actor who, ClassRef schoolClass, int cycle, LocalDate day) {
        var pupils = lists.pupils(new Audience.OfClass(schoolClass), DateRange.of(day))
                .days()
                .keySet();
        return journal.allowed(who, Act.EXPORT_LIVRETS, pupils).map(any -> {
            var inCharge = EvaluationPolicies.of(setup, record.evaluations()).inCharge(lists, schoolClass, day);
            var books = SocleService.books(record.evaluations(), setup.year());
            return pupils.stream()
                    .sorted(Comparator.naturalOrder())
                    .map(pupil -> {
                        var bilan = record.evaluations().socle(new SocleBilanId(pupil, setup.year()));
                        return new LivretCycle(
                                schoolClass, inCharge, cycle, bilan, SubjectSkills.of(books, bilan, setup));
                    })
                    .toList();
        });
    }

    private LivretNames names(LivretSchool school, List<LivretClass> classes, List<LivretCycle> cycles, LocalDate day) {
        var pupils = new HashSet<PersonId>();
        var teachers = new HashSet<PersonId>();
        var matieres = new HashSet<CodeMatiere>();
        classes.forEach(each -> {
            pupils.addAll(each.results().pupils());
            teachers.addAll(each.results().frame().professeursPrincipaux());
            var services = each.results().services().stream()
                    .map(service -> service.taught().service())
                    .toList();
            teachers.addAll(teachers(services));
            services.forEach(service -> matieres.add(service.matiere()));
        });
        cycles.forEach(each -> {
            pupils.add(each.bilan().id().pupil());
            teachers.addAll(each.professeursPrincipaux());
        });
        var of = setup.school();
        return new LivretNames(
                school,
                identities.pupils(of, pupils, day),
                identities.teachers(of, teachers, day),
                identities.nationalCodes(of, matieres));
    }

    private static Set<PersonId> teachers(Collection<EvaluationService> services) {
        return services.stream()
                .flatMap(each -> each.teachers().stream())
                .map(ServiceTeacher::person)
                .collect(Collectors.toSet());
    }

    private static List<LivretClass> and(List<LivretClass> before, LivretClass one) {
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
