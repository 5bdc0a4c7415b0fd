package org.ent4j.catalogue.homepage;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/**
 * What may be done to a page and its versions: each answers the page afterwards, or why not.
 *
 * @param zone of the school, whose days count
 */
public record PageMoves(PageChecks checks, ZoneId zone) {

    /** Makes a draft. */
    public Either<Refusal, HomePage> draft(HomePage page, PageContent content, PersonId by, Instant at) {
        return Refusal.check(List.of(VersionRules.NOT_TOO_MANY), new VersionRules.Making(page, checks.policy()))
                .map(any -> page.tidied().drafted(content, by, at));
    }

    /** Makes a draft of a version, whatever its state. */
    public Either<Refusal, HomePage> copy(HomePage page, int number, PersonId by, Instant at) {
        return find(page, number).flatMap(one -> draft(page, one.content(), by, at));
    }

    /** Changes a draft. */
    public Either<Refusal, HomePage> edit(
            HomePage page,
            int number,
            Function<PageContent, Either<Refusal, PageContent>> change,
            PersonId by,
            Instant at) {
        return find(page, number)
                .flatMap(one -> one.moved(HomePageLife.Move.EDIT, at))
                .flatMap(one -> change.apply(one.content()).map(content -> one.edited(content, by, at)))
                .map(page::with);
    }

    /** Shows a draft or a scheduled version at once, in the place of the one that is shown. */
    public Either<Refusal, HomePage> publish(HomePage page, int number, Optional<Instant> until, Instant at) {
        var when = new Showing(Optional.empty(), until);
        return scheduled(when, at)
                .flatMap(any -> checked(page, number, at))
                .flatMap(one -> page.showing(one.shown(when), HomePageLife.Move.PUBLISH, at));
    }

    /** Shows a draft at its times. */
    public Either<Refusal, HomePage> schedule(HomePage page, int number, Showing when, Instant at) {
        return scheduled(when, at)
                .flatMap(any -> checked(page, number, at))
                .flatMap(one -> one.shown(when).moved(HomePageLife.Move.SCHEDULE, at))
                .map(page::with);
    }

    /** Shows it no more, and no other. */
    public Either<Refusal, HomePage> unpublish(HomePage page, Instant at) {
        return page.published()
                .<Either<Refusal, HomePage>>map(
                        one -> one.moved(HomePageLife.Move.UNPUBLISH, at).map(page::with))
                .orElseGet(() -> refused(new HomePageReason.NoneShown()));
    }

    /** Shows an older version again, in the place of the one that is shown. */
    public Either<Refusal, HomePage> restore(HomePage page, int number, Instant at) {
        return checked(page, number, at)
                .flatMap(one -> page.showing(one.shown(Showing.AT_ONCE), HomePageLife.Move.RESTORE, at));
    }

    /** Shows again what was shown before. */
    public Either<Refusal, HomePage> undo(HomePage page, Instant at) {
        return page.shownBefore()
                .map(one -> restore(page, one.number(), at))
                .orElseGet(() -> refused(new HomePageReason.NoneBefore()));
    }

    /** A move that asks for nothing else: to unschedule, to discard, to recover. */
    public Either<Refusal, HomePage> move(HomePage page, int number, HomePageLife.Move move, Instant at) {
        return find(page, number).flatMap(one -> one.moved(move, at)).map(page::with);
    }

    private Either<Refusal, PageVersion> checked(HomePage page, int number, Instant at) {
        return find(page, number)
                .flatMap(one -> checks.refusal(one.content(), day(at))
                        .<Either<Refusal, PageVersion>>map(Either::left)
                        .orElseGet(() -> Either.right(one)));
    }

    private static Either<Refusal, ?> scheduled(Showing when, Instant at) {
        return Refusal.check(List.of(VersionRules.SHOWN_SOME_TIME), new VersionRules.Scheduling(when, at));
    }

    private static Either<Refusal, PageVersion> find(HomePage page, int number) {
        return page.version(number)
                .<Either<Refusal, PageVersion>>map(Either::right)
                .orElseGet(() -> refused(new HomePageReason.NoSuchVersion(number)));
    }

    private static <T> Either<Refusal, T> refused(Reason because) {
        return Either.left(new NotOnPage(because));
    }

    /** The day of a moment, at the school. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
