package org.ent4j.examples.portal.council;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.conseil.AvisCount;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilLife;
import org.ent4j.viescolaire.conseil.ConseilPreparation;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.MemberRole;
import org.ent4j.viescolaire.conseil.ProjectionScreen;
import org.ent4j.viescolaire.conseil.PupilResults;

/** A conseil as a whole: its state, what is still to be written, and its pupils. */
final class CouncilScreen {

    /** What may be done to the whole, as forms name it. */
    private static final List<ConseilLife.Move> OFFERED = List.of(
            ConseilLife.Move.RESCHEDULE,
            ConseilLife.Move.PREPARE,
            ConseilLife.Move.HOLD,
            ConseilLife.Move.CLOSE,
            ConseilLife.Move.REOPEN);

    private CouncilScreen() {}

    static Answer show(Visit visit) {
        var id = Councils.id(visit);
        var service = visit.school().vieScolaire().conseils();
        return Answer.shown(
                visit,
                service.of(visit.actor(), id)
                        .flatMap(conseil -> service.screen(visit.actor(), id, List.of())
                                .map(screen -> page(visit, conseil, screen))),
                page -> Answer.page(title(visit, id), "council/council", page));
    }

    static String title(Visit visit, ConseilId id) {
        var period = Councils.council(visit, id)
                .map(each -> each.period().label())
                .orElse(id.period().value());
        return visit.in("Conseil de %s, %s", "Conseil of %s, %s")
                .formatted(id.schoolClass().code(), period);
    }

    private static CouncilPage page(Visit visit, Conseil conseil, ProjectionScreen screen) {
        var pupils = screen.pupils().stream().map(PupilResults::pupil).toList();
        var preparation = ConseilPreparation.of(conseil, pupils, OwedLines.of(visit, conseil.id(), screen));
        var policy = visit.school().vieScolaire().setup().conseils();
        return new CouncilPage(
                Councils.path(conseil.id()),
                visit.words().day(conseil.day()),
                conseil.day().toString(),
                visit.words().of(conseil.state().label()),
                CouncilList.look(conseil.state()),
                conseil.whyReopened().orElse(""),
                moves(visit, conseil),
                screen.pupils().stream()
                        .map(results -> pupil(visit, conseil, results, preparation))
                        .toList(),
                owed(visit, preparation),
                AvisCount.of(conseil, pupils, policy).stream()
                        .map(count -> count(visit, count))
                        .toList());
    }

    private static CouncilPage.Count count(Visit visit, AvisCount count) {
        return new CouncilPage.Count(
                count.avis()
                        .map(avis -> visit.words().of(avis.label()))
                        .orElseGet(() -> visit.in("sans avis", "without an avis")),
                count.pupils());
    }

    private static CouncilPage.Pupil pupil(
            Visit visit, Conseil conseil, PupilResults results, ConseilPreparation preparation) {
        var sheet = conseil.sheet(results.pupil());
        var owed = preparation.of(results.pupil()).size();
        return new CouncilPage.Pupil(
                visit.school().names().of(results.pupil()),
                Councils.path(conseil.id(), results.pupil().value()),
                results.general()
                        .map(average -> PupilScreen.number(visit, average))
                        .orElse("—"),
                sheet.avis()
                        .map(avis -> visit.words()
                                .of(visit.school()
                                        .vieScolaire()
                                        .setup()
                                        .conseils()
                                        .labelOf(avis.value())))
                        .orElse(""),
                sheet.synthesis().isPresent(),
                owed == 0
                        ? ""
                        : visit.words().count(owed, "appréciation", "appréciations", "appreciation", "appreciations"));
    }

    private static List<CouncilPage.Owed> owed(Visit visit, ConseilPreparation preparation) {
        return preparation.byTeacher().entrySet().stream()
                .map(each -> new CouncilPage.Owed(
                        visit.school().names().of(each.getKey()),
                        each.getValue().size()))
                .toList();
    }

    private static List<CouncilPage.Move> moves(Visit visit, Conseil conseil) {
        return OFFERED.stream()
                .filter(move -> ConseilLife.TABLE.fire(conseil.state(), move).isRight())
                .map(move -> new CouncilPage.Move(
                        move.name(),
                        visit.words().of(move.label()),
                        move == ConseilLife.Move.REOPEN ? visit.in("Pourquoi", "Why") : "",
                        move == ConseilLife.Move.RESCHEDULE))
                .toList();
    }

    static Answer proceed(Visit visit) {
        var id = Councils.id(visit);
        var command = visit.form().choice("etape", ConseilLife.Move.class).flatMap(move -> command(visit, move));
        if (command.isEmpty()) {
            return Answer.unusable(
                    visit, visit.in("Choisissez une étape du conseil.", "Choose a step of the conseil."));
        }
        Either<Refusal, Conseil> outcome =
                visit.school().vieScolaire().conseils().carryOut(id, command.get());
        return Answer.moved(visit, outcome, Councils.path(id), visit.in("C'est noté.", "It is noted."));
    }

    private static Optional<ConseilCommand> command(Visit visit, ConseilLife.Move move) {
        return switch (move) {
            case RESCHEDULE ->
                visit.form().day("jour").map(day -> new ConseilCommand.Reschedule(visit.now(), visit.actor(), day));
            case PREPARE -> Optional.of(new ConseilCommand.Prepare(visit.now(), visit.actor()));
            case HOLD -> Optional.of(new ConseilCommand.Hold(visit.now(), visit.actor(), members(visit)));
            case CLOSE -> Optional.of(new ConseilCommand.Close(visit.now(), visit.actor()));
            case REOPEN ->
                Optional.of(new ConseilCommand.Reopen(
                        visit.now(), visit.actor(), visit.form().textOr("texte", "")));
            default -> Optional.empty();
        };
    }

    /** Whoever notes that it was held chairs it; the professeurs of the class sit in it. */
    private static List<Member> members(Visit visit) {
        var members = new ArrayList<Member>();
        members.add(new Member(visit.person(), MemberRole.CHAIR));
        OwedLines.teachers(visit, Councils.id(visit)).stream()
                .filter(teacher -> !teacher.equals(visit.person()))
                .forEach(teacher -> members.add(new Member(teacher, MemberRole.TEACHER)));
        return members;
    }
}
