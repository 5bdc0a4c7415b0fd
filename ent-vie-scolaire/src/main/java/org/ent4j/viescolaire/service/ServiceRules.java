package org.ent4j.viescolaire.service;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;

/** What is demanded of evaluation services, by hand or from a timetable: all of it, on this page. */
public final class ServiceRules {

    private static final String AVERAGES = "Averages are weighted by coefficients: OPEN-ENT, Compétences";
    private static final String LINES = "Bulletins have a line for each service and name its teachers";
    private static final String KEEP = "Feature V7: what was evaluated is not lost";
    private static final int MOST_DIGITS = 4;

    /** A coefficient of something of a service. */
    record Weight(String service, String of, BigDecimal coefficient) {
        boolean isLong() {
            return coefficient.scale() > MOST_DIGITS
                    || (long) coefficient.precision() - coefficient.scale() > MOST_DIGITS;
        }
    }

    /** A pupil gets a coefficient of his own. */
    record Excepting(EvaluationService service, PersonId pupil, ServiceContext context) {}

    /** A service gets other sous-matières. */
    record Dividing(EvaluationService service, List<ServicePart> parts, ServiceContext context) {
        List<String> twice() {
            return Stream.of(
                            ServiceRules.twice(parts.stream()
                                    .map(each -> each.id().value())
                                    .toList()),
                            ServiceRules.twice(parts.stream()
                                    .map(each -> each.label().strip().toLowerCase(Locale.ROOT))
                                    .toList()))
                    .flatMap(List::stream)
                    .toList();
        }

        List<String> lost() {
            var kept = parts.stream().map(ServicePart::id).toList();
            return service.parts().stream()
                    .filter(each -> !kept.contains(each.id()))
                    .filter(each -> context.work().evaluations(service.id(), each.id()) > 0)
                    .map(ServicePart::label)
                    .toList();
        }
    }

    /** A service is evaluated, or is not any more. */
    record Evaluating(EvaluationService service, boolean isEvaluated, ServiceContext context) {
        boolean isLosingWork() {
            return !isEvaluated && (evaluations() > 0 || written() > 0);
        }

        int evaluations() {
            return context.work().evaluations(service.id());
        }

        int written() {
            return context.work().written(service.id());
        }

        ServiceReason reason() {
            return evaluations() > 0
                    ? new ServiceReason.HasEvaluations(service.label(), evaluations())
                    : new ServiceReason.HasWritten(service.label(), written());
        }
    }

    /** Somebody teaches a service, for some days or the whole year. */
    record Teaching(String service, String name, TeacherRole role, Optional<DateRange> when) {}

    /** A row of a timetable, and the subject that it is of when there is one. */
    record Taught(TaughtService row, Optional<CodeMatiere> matiere) {
        Stream<Teaching> teachings() {
            return row.teachers().stream().map(each -> new Teaching(row.name(), each.name(), each.role(), each.when()));
        }
    }

    public static final Rule<Weight> NOT_UNDER_ZERO = refusing(
            "VS-SRV-01",
            Label.of("Un coefficient n'est pas négatif", "A coefficient is not under zero"),
            AVERAGES,
            weight -> weight.coefficient().signum() < 0,
            weight -> new ServiceReason.UnderZero(weight.service(), weight.of(), weight.coefficient()));

    public static final Rule<Weight> OF_A_FEW_DIGITS = refusing(
            "VS-SRV-02",
            Label.of(
                    "Un coefficient a au plus quatre chiffres avant la virgule et quatre après",
                    "A coefficient has at most four digits before the point and four after"),
            "Bulletins show it",
            Weight::isLong,
            weight -> new ServiceReason.TooLong(weight.service(), weight.of()));

    public static final Rule<Excepting> A_PUPIL_OF_THE_SERVICE = refusing(
            "VS-SRV-03",
            Label.of(
                    "Un coefficient particulier est celui d'un élève de la classe ou du groupe",
                    "A coefficient of one's own is that of a pupil of the class or group"),
            LINES,
            one -> !one.context().pupils().contains(one.pupil()),
            one -> new ServiceReason.NotAPupil(one.service().label(), one.pupil()));

    public static final Rule<Dividing> EACH_SOUS_MATIERE_ONCE = refusing(
            "VS-SRV-04",
            Label.of(
                    "Deux sous-matières n'ont ni le même identifiant ni le même nom",
                    "Two sous-matières have neither one id nor one name"),
            LINES,
            dividing -> !dividing.twice().isEmpty(),
            dividing -> new ServiceReason.SousMatiereTwice(dividing.service().label(), dividing.twice()));

    public static final Rule<Dividing> A_SOUS_MATIERE_WITH_WORK_STAYS = refusing(
            "VS-SRV-05",
            Label.of("Une sous-matière qui a des évaluations reste", "A sous-matière that has evaluations stays"),
            KEEP,
            dividing -> !dividing.lost().isEmpty(),
            dividing -> new ServiceReason.SousMatiereInUse(dividing.service().label(), dividing.lost()));

    public static final Rule<Evaluating> EVALUATED_AS_LONG_AS_IT_HAS_WORK = refusing(
            "VS-SRV-06",
            Label.of(
                    "Un service où des élèves ont été évalués reste évalué",
                    "A service in which pupils were evaluated stays evaluated"),
            KEEP,
            Evaluating::isLosingWork,
            Evaluating::reason);

    public static final Rule<Teaching> A_REPLACEMENT_HAS_DATES = refusing(
            "VS-SRV-07",
            Label.of("Un remplacement a des dates", "A replacement has dates"),
            "OPEN-ENT, Compétences (multi_teaching: start and end of a substitution)",
            one -> one.role() == TeacherRole.REPLACEMENT && one.when().isEmpty(),
            one -> new ServiceReason.NoDates(one.service(), one.name()));

    public static final Rule<Taught> A_KNOWN_SUBJECT = refusing(
            "VS-SRV-08",
            Label.of("La matière est connue de l'établissement", "The subject is known to the school"),
            "BCN, N_MATIERE_ENSEIGNEE, and the school's own subjects",
            taught -> taught.matiere().isEmpty(),
            taught -> new ServiceReason.UnknownSubject(
                    taught.row().audience().code(), taught.row().matiere()));

    public static final Rule<Taught> EVERY_TEACHER_IS_SOMEBODY = refusing(
            "VS-SRV-09",
            Label.of("Chaque enseignant est quelqu'un de l'annuaire", "Every teacher is somebody of the directory"),
            LINES,
            taught -> !unnamed(taught).isEmpty(),
            taught -> new ServiceReason.NobodyOfTheDirectory(
                    taught.row().audience().code(), taught.row().name(), unnamed(taught)));

    public static final Rule<Taught> SOMEBODY_TEACHES = refusing(
            "VS-SRV-10",
            Label.of("Quelqu'un enseigne le service", "Somebody teaches the service"),
            LINES,
            taught -> taught.row().teachers().isEmpty(),
            taught -> new ServiceReason.NoTeacher(
                    taught.row().audience().code(), taught.row().name()));

    private ServiceRules() {}

    /** The subject of a row, or all that there is against the row. */
    static Either<List<Refused<?>>, CodeMatiere> check(Taught taught) {
        var refused = Stream.concat(
                        against(List.of(A_KNOWN_SUBJECT, EVERY_TEACHER_IS_SOMEBODY, SOMEBODY_TEACHES), taught),
                        taught.teachings().flatMap(each -> against(List.of(A_REPLACEMENT_HAS_DATES), each)))
                .toList();
        return refused.isEmpty() ? Either.right(taught.matiere().orElseThrow()) : Either.left(refused);
    }

    /** All that there is against coefficients, each with what it is of. */
    static Stream<Refused<?>> againstWeights(EvaluationService service, Map<String, BigDecimal> coefficients) {
        return coefficients.entrySet().stream()
                .flatMap(each -> against(
                        List.of(NOT_UNDER_ZERO, OF_A_FEW_DIGITS),
                        new Weight(service.label(), each.getKey(), each.getValue())));
    }

    static <T> Stream<Refused<?>> against(List<Rule<T>> rules, T subject) {
        return rules.stream().flatMap(rule -> rule.refuse(subject).stream());
    }

    static Either<Refusal, EvaluationService> unless(Stream<Refused<?>> refused, EvaluationService service) {
        var all = refused.toList();
        return all.isEmpty() ? Either.right(service) : Either.left(new Refusal.Broken(all));
    }

    private static List<String> unnamed(Taught taught) {
        return taught.row().teachers().stream()
                .filter(each -> each.person().isEmpty())
                .map(TaughtTeacher::name)
                .toList();
    }

    private static List<String> twice(Collection<String> all) {
        var seen = new HashSet<String>();
        return all.stream().filter(each -> !seen.add(each)).distinct().toList();
    }
}
