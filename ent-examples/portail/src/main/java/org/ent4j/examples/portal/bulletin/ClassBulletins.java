package org.ent4j.examples.portal.bulletin;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinLife;
import org.ent4j.viescolaire.bulletin.BulletinState;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.EditionPlan;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.print.BulletinPdf;

/** The bulletins of a class: what they lack, what making them would do, and what is done to each. */
final class ClassBulletins {

    private static final List<BulletinLife.Move> OFFERED = List.of(BulletinLife.Move.FINISH, BulletinLife.Move.REOPEN);

    static ClassPeriod key(Visit visit) {
        return new ClassPeriod(
                new ClassRef(visit.school().id(), visit.parameter("class")),
                new SchoolPeriodId(visit.parameter("period")));
    }

    private static Either<Refusal, EditionPlan> plan(Visit visit, ClassPeriod key) {
        return visit.school()
                .vieScolaire()
                .bulletins()
                .plan(visit.actor(), key.classRef(), key.period(), visit.today());
    }

    Answer show(Visit visit) {
        var key = key(visit);
        var title = visit.in("Bulletins de %s", "Bulletins of %s")
                .formatted(key.classRef().code());
        return Answer.shown(
                visit, plan(visit, key), plan -> Answer.page(title, "bulletin/class", page(visit, key, plan)));
    }

    private static ClassBulletinsPage page(Visit visit, ClassPeriod key, EditionPlan plan) {
        var kept = plan.lines().stream().flatMap(line -> line.before().stream()).toList();
        return new ClassBulletinsPage(
                BulletinList.path(key),
                visit.words().day(plan.day()),
                words(visit, plan.issues()),
                plan.isBlocked(),
                plan.changes().size(),
                count(kept, BulletinState.DRAFT),
                count(kept, BulletinState.READY),
                !kept.isEmpty(),
                plan.lines().stream().map(line -> line(visit, line)).toList());
    }

    private static long count(List<KeptBulletin> kept, BulletinState state) {
        return kept.stream().filter(each -> each.state() == state).count();
    }

    private static List<String> words(Visit visit, List<EditionIssue> issues) {
        return issues.stream().map(issue -> issue.line(visit.words().lang())).toList();
    }

    private static ClassBulletinsPage.Line line(Visit visit, EditionLine line) {
        var state = line.before().map(KeptBulletin::state);
        return new ClassBulletinsPage.Line(
                line.name(),
                line.before().map(each -> each.id().value()).orElse(""),
                state.map(each -> visit.words().of(each.label())).orElse(""),
                state.map(ClassBulletins::look).orElse(""),
                visit.words().of(line.fate().label()),
                line.isOutdated(),
                words(visit, line.issues()),
                state.map(each -> moves(visit, each)).orElse(List.of()));
    }

    private static String look(BulletinState state) {
        return switch (state) {
            case DRAFT -> "wait";
            case READY -> "note";
            case PUBLISHED, CORRECTED -> "good";
        };
    }

    private static List<ClassBulletinsPage.Move> moves(Visit visit, BulletinState state) {
        return OFFERED.stream()
                .filter(move -> BulletinLife.TABLE.fire(state, move).isRight())
                .map(move ->
                        new ClassBulletinsPage.Move(move.name(), visit.words().of(move.label())))
                .toList();
    }

    /** Drafts those that are not begun, and brings drafts up to date: all of them or none. */
    Answer prepare(Visit visit) {
        var key = key(visit);
        var outcome = visit.school()
                .vieScolaire()
                .bulletins()
                .prepare(visit.now(), visit.actor(), key.classRef(), key.period(), visit.today());
        var done = outcome.map(plan -> plan.changes().size()).getOrElse(0);
        return Answer.moved(
                visit,
                outcome,
                BulletinList.path(key),
                visit.words()
                        .count(
                                done,
                                "bulletin établi ou mis à jour",
                                "bulletins établis ou mis à jour",
                                "bulletin made or updated",
                                "bulletins made or updated"));
    }

    Answer proceed(Visit visit) {
        var key = key(visit);
        var bulletin = visit.form().text("bulletin").map(BulletinId::new);
        var command = visit.form().choice("etape", BulletinLife.Move.class).flatMap(move -> command(visit, move));
        if (bulletin.isEmpty() || command.isEmpty()) {
            return Answer.unusable(
                    visit,
                    visit.in(
                            "Choisissez un bulletin et ce qui lui arrive.",
                            "Choose a bulletin and what becomes of it."));
        }
        var outcome = visit.school().vieScolaire().bulletins().carryOut(bulletin.get(), command.get());
        return Answer.moved(visit, outcome, BulletinList.path(key), visit.in("C'est noté.", "It is noted."));
    }

    private static Optional<BulletinCommand> command(Visit visit, BulletinLife.Move move) {
        return switch (move) {
            case FINISH -> Optional.of(new BulletinCommand.Finish(visit.now(), visit.actor()));
            case REOPEN -> Optional.of(new BulletinCommand.Reopen(visit.now(), visit.actor()));
            default -> Optional.empty();
        };
    }

    /** One copy for each address of the guardians, as they are kept now. */
    Answer print(Visit visit) {
        var key = key(visit);
        var bulletins = visit.school().vieScolaire().bulletins();
        return Answer.shown(
                visit,
                bulletins.copies(visit.actor(), key.classRef(), key.period(), visit.today()),
                copies -> copies.isEmpty()
                        ? Answer.notFound(
                                visit,
                                visit.in(
                                        "Aucun bulletin n'est établi pour cette classe.",
                                        "No bulletin of this class is made yet."))
                        : Answer.download(
                                "bulletins-%s-%s.pdf".formatted(key.classRef().code(), key.period()),
                                "application/pdf",
                                BulletinPdf.render(
                                        bulletins.model(key.classRef()),
                                        copies,
                                        visit.words().lang())));
    }
}
