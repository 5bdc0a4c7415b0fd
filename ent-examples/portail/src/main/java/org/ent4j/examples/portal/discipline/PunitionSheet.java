package org.ent4j.examples.portal.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.examples.host.DetentionOccupancy;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionLife;
import org.ent4j.viescolaire.punition.PunitionLife.Move;
import org.ent4j.viescolaire.punition.PunitionNature;
import org.ent4j.viescolaire.punition.PunitionType;

/** One punition: how it stands, and the steps that its table allows. */
final class PunitionSheet {

    private static final Set<Move> DATED = Set.of(Move.SCHEDULE, Move.POSTPONE);

    /** Where each step is sent. */
    static final Map<Move, String> PATHS = Map.of(
            Move.SCHEDULE, "programmer",
            Move.POSTPONE, "reporter",
            Move.FILE_REPORT, "rapport",
            Move.MARK_DONE, "realisee",
            Move.MARK_NOT_DONE, "non-realisee",
            Move.LOCK, "verrouiller",
            Move.UNLOCK, "deverrouiller");

    private PunitionSheet() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().discipline().punitions(visit.actor(), Optional.empty()),
                all -> find(visit, all).map(punition -> page(visit, punition)).orElseGet(() -> unknown(visit)));
    }

    private static Optional<Punition> find(Visit visit, List<Punition> all) {
        var seen = SeenPupils.of(visit);
        return all.stream()
                .filter(punition -> punition.id().value().equals(visit.parameter("id")))
                .filter(punition -> seen.has(punition.pupil()))
                .findFirst();
    }

    private static Answer unknown(Visit visit) {
        return Answer.notFound(visit, visit.in("Cette punition n'existe pas.", "There is no such punition."));
    }

    private static Answer page(Visit visit, Punition punition) {
        var words = DisciplineWords.of(visit);
        var people = People.of(visit);
        var moves = moves(visit, punition);
        return Answer.page(
                visit.in("Punition de %s", "Punition of %s").formatted(people.name(punition.pupil())),
                "discipline/punition",
                new PunitionPage(
                        PunitionLine.of(punition, words, people),
                        punition.request().facts(),
                        punition.request().assignedWork(),
                        punition.slot()
                                .map(slot -> words.slot(
                                        slot,
                                        slot.supervisor().map(people::name).orElse("")))
                                .orElse(""),
                        postponements(punition, words),
                        punition.report().orElse(""),
                        punition.request().incident().map(Object::toString),
                        steps(visit, punition, moves),
                        moves.stream()
                                .filter(DATED::contains)
                                .findFirst()
                                .map(move -> PunitionScheduling.form(visit, punition, nature(visit, punition), move)),
                        moves.contains(Move.FILE_REPORT)));
    }

    private static List<String> postponements(Punition punition, DisciplineWords words) {
        return punition.postponements().stream()
                .map(each -> words.words()
                        .in("%s, reportée %s : %s", "%s, postponed to %s: %s")
                        .formatted(
                                words.date(each.from().date()),
                                words.date(each.to().date()),
                                words.motif(each.why())))
                .toList();
    }

    /** What the table allows, as far as its lock and its type have it. */
    private static List<Move> moves(Visit visit, Punition punition) {
        return PunitionLife.TABLE.commands(punition.state()).stream()
                .filter(move -> isOffered(visit, punition, move))
                .toList();
    }

    private static boolean isOffered(Visit visit, Punition punition, Move move) {
        return switch (move) {
            case LOCK -> !punition.isLocked() && visit.actor().capacity().overrules();
            case UNLOCK -> punition.isLocked() && visit.actor().capacity().overrules();
            case FILE_REPORT -> !punition.isLocked() && nature(visit, punition) == PunitionNature.EXCLUSION_PONCTUELLE;
            default -> !punition.isLocked();
        };
    }

    private static PunitionNature nature(Visit visit, Punition punition) {
        return visit.school()
                .vieScolaire()
                .setup()
                .punitions()
                .types()
                .find(punition.type())
                .map(PunitionType::nature)
                .orElse(PunitionNature.AUTRE);
    }

    private static List<PunitionPage.Step> steps(Visit visit, Punition punition, List<Move> moves) {
        var steps = new ArrayList<PunitionPage.Step>();
        Stream.of(Move.MARK_DONE, Move.MARK_NOT_DONE, Move.LOCK, Move.UNLOCK)
                .filter(moves::contains)
                .forEach(move -> steps.add(new PunitionPage.Step(
                        path(punition, move), visit.words().of(move.label()), move != Move.MARK_DONE)));
        return steps;
    }

    static String path(Punition punition, Move move) {
        return "/punitions/%s/%s".formatted(punition.id(), PATHS.getOrDefault(move, ""));
    }

    static Answer done(Visit visit) {
        return step(
                visit,
                any -> new PunitionCommand.MarkDone(visit.now(), visit.actor()),
                visit.in("Punition réalisée.", "Punition done."));
    }

    static Answer notDone(Visit visit) {
        return step(
                visit,
                any -> new PunitionCommand.MarkNotDone(visit.now(), visit.actor()),
                visit.in("Punition non réalisée.", "Punition not done."));
    }

    static Answer lock(Visit visit) {
        return step(
                visit,
                any -> new PunitionCommand.Lock(visit.now(), visit.actor()),
                visit.in("Punition verrouillée.", "Punition locked."));
    }

    static Answer unlock(Visit visit) {
        return step(
                visit,
                any -> new PunitionCommand.Unlock(visit.now(), visit.actor()),
                visit.in("Punition déverrouillée.", "Punition unlocked."));
    }

    static Answer report(Visit visit) {
        var report = visit.form().textOr("rapport", "");
        return report.isEmpty()
                ? Answer.unusable(visit, visit.in("Écrivez le rapport.", "Write the report."))
                : step(
                        visit,
                        any -> new PunitionCommand.FileReport(visit.now(), visit.actor(), report),
                        visit.in("Rapport joint.", "Report filed."));
    }

    /** Carries out a step of a punition that the visitor may see. */
    static Answer step(Visit visit, Function<Punition, PunitionCommand> command, String done) {
        var discipline = visit.school().vieScolaire().discipline();
        return Answer.shown(
                visit,
                discipline.punitions(visit.actor(), Optional.empty()),
                all -> find(visit, all)
                        .map(punition -> Sourced.moved(
                                visit,
                                discipline.carryOut(
                                        punition.id(), command.apply(punition), occupancy(visit, punition.id())),
                                "/punitions/" + punition.id(),
                                done))
                        .orElseGet(() -> unknown(visit)));
    }

    private static DetentionOccupancy occupancy(Visit visit, PunitionId punition) {
        return new DetentionOccupancy(visit.school().context(), punition);
    }
}
