package org.ent4j.catalogue.homepage;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/**
 * The home page of a school with all of its versions, of which one at most is published. Earlier ones stay, so that one of them is
 * shown again in one step.
 *
 * @param versions by their numbers
 */
public record HomePage(Scope scope, List<PageVersion> versions) {

    /** One for each scope, under its key. */
    public static final Filing<HomePage> FILING =
            new Filing<>("homepage", page -> page.scope().key(), HomePage::scope);

    /** So many of those that were discarded can be recovered, the last ones. */
    private static final int RECOVERABLE = 20;

    public HomePage {
        versions = List.copyOf(versions);
        if (versions.stream().filter(each -> each.is(PageState.PUBLISHED)).count() > 1) {
            throw new IllegalArgumentException(
                    "Two published versions of %s.\nMaybe two pages were joined.".formatted(scope.key()));
        }
    }

    public static HomePage of(Scope scope) {
        return new HomePage(scope, List.of());
    }

    public Optional<PageVersion> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    public Optional<PageVersion> published() {
        return versions.stream().filter(each -> each.is(PageState.PUBLISHED)).findFirst();
    }

    /** The one made last that is still a draft. */
    public Optional<PageVersion> lastDraft() {
        return versions.stream().filter(each -> each.is(PageState.DRAFT)).reduce((one, later) -> later);
    }

    /** The one that was shown before the one that is now, or last. */
    public Optional<PageVersion> shownBefore() {
        return versions.stream()
                .filter(each -> each.is(PageState.ARCHIVED))
                .max(Comparator.comparing(each -> each.archivedAt().orElse(Instant.MIN)));
    }

    /**
     * What visitors see at that moment, whether or not anybody has called for what fell due: a version that is scheduled begins and
     * ends at its times, and the one that it replaced comes back.
     *
     * @param mayBegin whether nothing blocks a scheduled one whose time has come: what it shows may have changed since
     */
    public Optional<PageVersion> shownAt(Instant at, Predicate<PageVersion> mayBegin) {
        return Stream.of(checked(at, mayBegin).due(at), published(), published().flatMap(this::replacedBy))
                .flatMap(Optional::stream)
                .filter(each -> !each.showing().hasEnded(at))
                .findFirst();
    }

    /** The one that had to go when that one was published, and is shown again when its time is over. */
    Optional<PageVersion> replacedBy(PageVersion one) {
        return versions.stream()
                .filter(each -> each.is(PageState.ARCHIVED)
                        && each.archivedAt().isPresent()
                        && each.archivedAt().equals(one.publishedAt()))
                .findFirst();
    }

    /** The scheduled ones whose time has come. */
    public Stream<PageVersion> allDue(Instant at) {
        return versions.stream().filter(each -> isDue(each, at));
    }

    private static boolean isDue(PageVersion one, Instant at) {
        return one.is(PageState.SCHEDULED) && one.showing().hasBegun(at);
    }

    /** Of the scheduled ones whose time has come, the one whose time came last. */
    public Optional<PageVersion> due(Instant at) {
        return allDue(at)
                .max(Comparator.comparing(
                                (PageVersion each) -> each.showing().from().orElse(Instant.MIN))
                        .thenComparing(PageVersion::number));
    }

    /**
     * What falls due by then is done: a version comes, or one whose time is over goes and the one before comes back. A scheduled one
     * that may not begin is a draft again.
     */
    public HomePage passedTo(Instant at, Predicate<PageVersion> mayBegin) {
        var checked = checked(at, mayBegin);
        var begun = checked.due(at)
                .map(each -> checked.overtaken(each, at).begun(each, at))
                .orElse(checked);
        return begun.published()
                .filter(each -> each.showing().hasEnded(at))
                .map(each -> begun.ended(each, at))
                .orElse(begun);
    }

    /** Those whose time has come and that may not begin are drafts again. */
    private HomePage checked(Instant at, Predicate<PageVersion> mayBegin) {
        return new HomePage(
                scope,
                versions.stream()
                        .map(each -> isDue(each, at) && !mayBegin.test(each) ? heldBack(each, at) : each)
                        .toList());
    }

    private static PageVersion heldBack(PageVersion one, Instant at) {
        return one.moved(HomePageLife.Move.UNSCHEDULE, at)
                .map(draft -> draft.shown(Showing.AT_ONCE))
                .getOrElse(one);
    }

    /** Those that were due before the last one were shown until its time came, and are not due again. */
    private HomePage overtaken(PageVersion last, Instant at) {
        var until = last.showing().from().orElse(at);
        return new HomePage(
                scope,
                versions.stream()
                        .map(each -> isDue(each, at) && each.number() != last.number() ? gone(each, until) : each)
                        .toList());
    }

    private static PageVersion gone(PageVersion one, Instant until) {
        return one.moved(HomePageLife.Move.PUBLISH, one.showing().from().orElse(until))
                .flatMap(shown -> shown.moved(HomePageLife.Move.UNPUBLISH, until))
                .getOrElse(one);
    }

    private HomePage begun(PageVersion one, Instant at) {
        return one.showing().hasEnded(at)
                ? missed(one).map(this::with).getOrElse(this)
                : showing(one, HomePageLife.Move.PUBLISH, at).getOrElse(this);
    }

    /** Nobody looked after it while it was shown: visitors saw it all the same. */
    private static Either<Refusal, PageVersion> missed(PageVersion one) {
        return one.moved(HomePageLife.Move.PUBLISH, one.showing().from().orElseThrow())
                .flatMap(shown -> shown.moved(
                        HomePageLife.Move.UNPUBLISH, one.showing().until().orElseThrow()));
    }

    private HomePage ended(PageVersion one, Instant at) {
        var gone = one.moved(HomePageLife.Move.UNPUBLISH, at).map(this::with).getOrElse(this);
        return replacedBy(one)
                .filter(each -> !each.showing().hasEnded(at))
                .flatMap(each ->
                        gone.showing(each, HomePageLife.Move.RESTORE, at).toJavaOptional())
                .orElse(gone);
    }

    /** With a new draft. */
    HomePage drafted(PageContent content, PersonId by, Instant at) {
        var all = new ArrayList<>(versions);
        all.add(PageVersion.draft(next(), content, by, at));
        return new HomePage(scope, all);
    }

    private int next() {
        return versions.stream().mapToInt(PageVersion::number).max().orElse(0) + 1;
    }

    HomePage with(PageVersion changed) {
        return new HomePage(
                scope,
                versions.stream()
                        .map(each -> each.number() == changed.number() ? changed : each)
                        .toList());
    }

    /** Shown from that moment, and no other any more. */
    Either<Refusal, HomePage> showing(PageVersion one, HomePageLife.Move move, Instant at) {
        return one.moved(move, at).flatMap(shown -> retired(at).map(others -> others.with(shown)));
    }

    private Either<Refusal, HomePage> retired(Instant at) {
        return published()
                .<Either<Refusal, HomePage>>map(
                        old -> old.moved(HomePageLife.Move.REPLACE, at).map(this::with))
                .orElse(Either.right(this));
    }

    /** Without the oldest of those that were discarded. */
    HomePage tidied() {
        var discarded =
                versions.stream().filter(each -> each.is(PageState.DISCARDED)).toList();
        var forgotten = discarded.subList(0, Math.max(0, discarded.size() - RECOVERABLE));
        return new HomePage(
                scope,
                versions.stream().filter(each -> !forgotten.contains(each)).toList());
    }

    /** All but those that were discarded. */
    public Stream<PageVersion> current() {
        return versions.stream().filter(each -> !each.is(PageState.DISCARDED));
    }
}
