package org.ent4j.examples.portal.homepage;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.homepage.HomePageLife.Move;
import org.ent4j.catalogue.homepage.Showing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;

/** When which version is shown. */
final class ShowingMoves {

    /** What is done to one version without more being said. */
    static final Set<Move> OF_ONE = EnumSet.of(Move.RESTORE, Move.UNSCHEDULE, Move.DISCARD, Move.RECOVER);

    private final SchoolPages pages;

    @Inject
    ShowingMoves(SchoolPages pages) {
        this.pages = pages;
    }

    /** At once, or at its times. */
    Answer publish(Visit visit) {
        var from = moment(visit, "du");
        var until = moment(visit, "au");
        var number = SchoolPages.number(visit).orElse(0);
        var school = SchoolPages.scope(visit);
        var seen = VersionScreen.seen(visit);
        return from.isEmpty()
                ? back(
                        visit,
                        pages.pages().publish(visit.person(), visit.now(), school, seen, number, until),
                        visit.in(
                                "La version est publiée : les visiteurs la voient.",
                                "The version is published: visitors see it."))
                : back(
                        visit,
                        pages.pages()
                                .schedule(visit.person(), visit.now(), school, seen, number, new Showing(from, until)),
                        visit.in("La version est programmée.", "The version is scheduled."));
    }

    /** As browsers send it; nothing for anything else. */
    private static Optional<Instant> moment(Visit visit, String field) {
        return visit.form().text(field).flatMap(text -> {
            try {
                return Optional.of(
                        LocalDateTime.parse(text).atZone(HomePageContext.ZONE).toInstant());
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        });
    }

    Answer move(Visit visit) {
        return visit.form()
                .choice("geste", Move.class)
                .filter(OF_ONE::contains)
                .map(move -> back(visit, moved(visit, move), done(visit, move)))
                .orElseGet(() -> Answer.unusable(visit, visit.in("Ce geste n'existe pas.", "There is no such move.")));
    }

    private Either<Refusal, ?> moved(Visit visit, Move move) {
        var number = SchoolPages.number(visit).orElse(0);
        Scope school = SchoolPages.scope(visit);
        var seen = VersionScreen.seen(visit);
        return switch (move) {
            case RESTORE -> pages.pages().restore(visit.person(), visit.now(), school, seen, number);
            case UNSCHEDULE -> pages.pages().unschedule(visit.person(), visit.now(), school, seen, number);
            case RECOVER -> pages.pages().recover(visit.person(), visit.now(), school, seen, number);
            default -> pages.pages().discard(visit.person(), visit.now(), school, seen, number);
        };
    }

    private static String done(Visit visit, Move move) {
        return switch (move) {
            case RESTORE -> visit.in("Cette version est de nouveau montrée.", "This version is shown again.");
            case UNSCHEDULE -> visit.in("La version est de nouveau un brouillon.", "The version is a draft again.");
            case RECOVER -> visit.in("La version est récupérée comme brouillon.", "The version is a draft again.");
            default ->
                visit.in(
                        "La version est supprimée ; elle peut être récupérée.",
                        "The version is discarded; it can be recovered.");
        };
    }

    Answer unpublish(Visit visit) {
        return back(
                visit,
                pages.pages()
                        .unpublish(visit.person(), visit.now(), SchoolPages.scope(visit), VersionScreen.seen(visit)),
                visit.in("Les visiteurs ne voient plus de page.", "Visitors see no page any more."));
    }

    Answer undo(Visit visit) {
        return back(
                visit,
                pages.pages().undo(visit.person(), visit.now(), SchoolPages.scope(visit), VersionScreen.seen(visit)),
                visit.in("La version précédente est de nouveau montrée.", "The version before is shown again."));
    }

    private static Answer back(Visit visit, Either<Refusal, ?> outcome, String done) {
        return Answer.moved(visit, outcome, VersionScreen.HERE, done);
    }
}
