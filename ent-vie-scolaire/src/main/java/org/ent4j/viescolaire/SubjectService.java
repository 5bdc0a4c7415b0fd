package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.service.EvaluationServices;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceContext;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.service.ServiceWork;
import org.ent4j.viescolaire.service.Services;
import org.ent4j.viescolaire.service.ServicesPlan;
import org.ent4j.viescolaire.service.ServicesPlanning;
import org.ent4j.viescolaire.service.ServicesPlanning.Generation;
import org.ent4j.viescolaire.service.TaughtService;
import org.ent4j.viescolaire.settings.ModuleAgricole;
import org.ent4j.viescolaire.settings.ModuleCode;
import org.ent4j.viescolaire.spi.ClassLists;

/** The evaluation services of a school: generated as a plan, changed by hand; what was changed by hand survives. */
public final class SubjectService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final ClassLists lists;

    SubjectService(SchoolJournal journal, SchoolSetup setup, ClassLists lists) {
        this.journal = journal;
        this.setup = setup;
        this.lists = lists;
    }

    /** Those of the school's year. */
    public Services services() {
        return journal.record().evaluations().services(setup.year());
    }

    /** Those of a module of an agricultural lycée: services of the subjects that teach it; none of one that is not set. */
    public List<EvaluationService> of(ModuleCode module) {
        var record = journal.record().evaluations();
        var subjects = EvaluationPolicies.of(setup, record)
                .settings()
                .modules()
                .find(module)
                .map(ModuleAgricole::subjects)
                .orElse(List.of());
        return record.services(setup.year()).all().values().stream()
                .filter(service -> subjects.contains(service.matiere()))
                .toList();
    }

    /**
     * What a generation would do; nothing is done yet.
     *
     * @param subjects the school's, by their code or short code
     * @param taught what the timetable, or the directory, says
     * @param isLeavingOut whether rows that are in conflict are left out
     */
    public Either<Refusal, ServicesPlan> plan(
            Actor by,
            Function<String, Optional<CodeMatiere>> subjects,
            List<TaughtService> taught,
            boolean isLeavingOut) {
        return journal.allowed(by, Act.SET_EVALUATIONS, Optional.empty()).map(any -> {
            var record = journal.record().evaluations();
            return ServicesPlanning.with(subjects, work(record))
                    .plan(record.services(setup.year()), taught, isLeavingOut);
        });
    }

    /** Applies a plan, whole or not at all; applied again, it does nothing. */
    public Either<Refusal, Services> generate(
            Instant at, Actor by, Function<String, Optional<CodeMatiere>> subjects, ServicesPlan shown) {
        return journal.allowed(by, Act.SET_EVALUATIONS, Optional.empty())
                .flatMap(any -> journal.change(record -> {
                    var before = record.evaluations().services(setup.year());
                    return ServicesPlanning.with(subjects, work(record.evaluations()))
                            .apply(before, shown, at, by)
                            .map(generation -> generated(before, generation)
                                    .relyingOn(new BookVersions(record.evaluations(), setup.year())
                                            .of(withdrawn(generation))));
                }));
    }

    private static Set<EvaluationServiceId> withdrawn(Generation generation) {
        return generation.events().entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(ServiceEvent.Withdrawn.class::isInstance))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Change<Services> generated(Services before, Generation generation) {
        var additions = new ArrayList<Addition>();
        generation
                .events()
                .forEach((id, events) -> additions.add(new Addition(
                        ServiceEvent.journal(id),
                        before.find(id).map(EvaluationService::version).orElse(0),
                        events,
                        Set.of(),
                        Optional.of(setup.year().range()))));
        return new Change<>(generation.services(), additions);
    }

    /** What happened to a service, in its order. */
    public Either<Refusal, List<ServiceEvent>> history(Actor who, EvaluationServiceId id) {
        return journal.allowed(who, Act.SET_EVALUATIONS, Optional.empty())
                .flatMap(any -> journal.events(ServiceEvent.journal(id), ServiceEvent.class));
    }

    /** Changes a service by hand. */
    public Either<Refusal, EvaluationService> carryOut(EvaluationServiceId id, ServiceCommand command) {
        return journal.allowed(command.by(), Act.SET_EVALUATIONS, Optional.empty())
                .flatMap(any -> journal.change(
                        record -> KeyRules.known(record.evaluations().service(id), id)
                                .flatMap(before -> changed(record, before, command))));
    }

    private Either<Refusal, Change<EvaluationService>> changed(
            SchoolRecord record, EvaluationService before, ServiceCommand command) {
        var pupils =
                lists.pupils(before.audience(), setup.year().range()).days().keySet();
        return EvaluationServices.decide(before, command, new ServiceContext(work(record.evaluations()), pupils))
                .map(outcome -> Change.of(
                                outcome.state(),
                                ServiceEvent.journal(before.id()),
                                before.version(),
                                outcome.events(),
                                Set.of(),
                                Optional.of(setup.year().range()))
                        .relyingOn(new BookVersions(record.evaluations(), setup.year()).of(Set.of(before.id()))));
    }

    private static ServiceWork work(EvaluationRecord record) {
        return new ServiceWork() {
            @Override
            public int evaluations(EvaluationServiceId service) {
                return books(record, service).stream()
                        .mapToInt(book -> book.evaluations().size())
                        .sum();
            }

            @Override
            public int evaluations(EvaluationServiceId service, SousMatiereId part) {
                return (int) books(record, service).stream()
                        .flatMap(book -> book.weighings().stream())
                        .filter(each -> each.sousMatiere().equals(Optional.of(part)))
                        .count();
            }

            @Override
            public int written(EvaluationServiceId service) {
                return books(record, service).stream()
                        .mapToInt(book -> book.written(any -> true))
                        .sum();
            }
        };
    }

    private static List<MarkBook> books(EvaluationRecord record, EvaluationServiceId service) {
        return record.books().stream()
                .filter(book -> book.id().service().equals(service))
                .toList();
    }
}
