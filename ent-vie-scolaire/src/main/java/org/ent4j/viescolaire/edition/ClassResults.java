package org.ent4j.viescolaire.edition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.average.GeneralAverage;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.average.SubjectAverage;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.ent4j.viescolaire.skill.Positionnement;

/**
 * The results of a class in a period, made once for its bulletins, its conseil and its year. The figures of the class are made
 * of the pupils' own rounded averages; those of a pupil who has left are among them.
 *
 * @param services in the order of the bulletin
 * @param general the general average of each pupil, with how it was made
 * @param figures of these
 * @param poles what the averages of each pôle disciplinaire come to
 */
public record ClassResults(
        ClassFrame frame,
        List<ServiceResults> services,
        Map<PersonId, GeneralAverage> general,
        ClassFigures figures,
        Map<PoleId, ClassFigures> poles) {

    public ClassResults {
        services = List.copyOf(services);
        general = Map.copyOf(general);
        poles = Map.copyOf(poles);
    }

    public static ClassResults of(ClassFrame frame) {
        var pupils = frame.pupils().days().keySet();
        var services = frame.services().stream()
                .map(taught -> ServiceResults.of(taught, frame, pupils))
                .toList();
        var general = new HashMap<PersonId, GeneralAverage>();
        pupils.forEach(pupil ->
                general.put(pupil, GeneralAverage.of(subjects(frame, of(services, pupil), pupil), frame.averages())));
        var averages = general.values().stream().map(GeneralAverage::average).toList();
        return new ClassResults(frame, services, general, figures(frame, averages), poles(frame, general.values()));
    }

    private static List<ServiceResults> of(Collection<ServiceResults> services, PersonId pupil) {
        return services.stream().filter(each -> each.average(pupil).isPresent()).toList();
    }

    private static List<SubjectAverage> subjects(ClassFrame frame, List<ServiceResults> services, PersonId pupil) {
        return services.stream()
                .map(each -> subject(frame.policy(), each, pupil))
                .toList();
    }

    private static SubjectAverage subject(EditionPolicy policy, ServiceResults results, PersonId pupil) {
        var service = results.taught().service();
        return new SubjectAverage(
                service.id(),
                results.shown(pupil),
                service.coefficientOf(pupil),
                policy.mode(service),
                policy.pole(service));
    }

    private static ClassFigures figures(ClassFrame frame, Collection<Average> averages) {
        return ClassFigures.of(averages, frame.averages().rounding());
    }

    private static Map<PoleId, ClassFigures> poles(ClassFrame frame, Collection<GeneralAverage> general) {
        var poles = new TreeMap<PoleId, ClassFigures>();
        for (var pole : frame.policy().poles()) {
            var id = new PoleId(pole.label());
            var averages = general.stream()
                    .flatMap(each -> Optional.ofNullable(each.poles().get(id)).stream())
                    .toList();
            if (!averages.isEmpty()) {
                poles.put(id, figures(frame, averages));
            }
        }
        return poles;
    }

    public Set<PersonId> pupils() {
        return general.keySet();
    }

    /** The services in which the pupil was, marked or not, in their order. */
    public List<ServiceResults> of(PersonId pupil) {
        return of(services, pupil);
    }

    /** Beside those of the class; nobody's where he is no pupil of the class. */
    public PupilFigures generalOf(PersonId pupil) {
        return new PupilFigures(average(pupil), figures);
    }

    /** From 1 on, equals sharing a place; nothing without a general average. */
    public OptionalInt rank(PersonId pupil) {
        return generalOf(pupil).rank();
    }

    /** The averages of the pôles in which the pupil has a subject. */
    public Map<PoleId, PupilFigures> polesOf(PersonId pupil) {
        return Optional.ofNullable(general.get(pupil)).map(GeneralAverage::poles).orElseGet(Map::of).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> new PupilFigures(each.getValue(), figuresOf(each.getKey()))));
    }

    private ClassFigures figuresOf(PoleId pole) {
        return Optional.ofNullable(poles.get(pole)).orElseGet(() -> figures(frame, List.of()));
    }

    private Average average(PersonId pupil) {
        return Optional.ofNullable(general.get(pupil))
                .map(GeneralAverage::average)
                .orElseGet(Average::none);
    }

    /** As the mark book has it, or that of the average where the school wants it. */
    public Optional<Positionnement> positionnement(PersonId pupil, ServiceResults results) {
        return Positionnements.of(pupil, results, frame);
    }
}
