package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.homepage.EditedPage;
import org.ent4j.catalogue.homepage.HeldVersion;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.HomePageLife;
import org.ent4j.catalogue.homepage.HomePagePolicy;
import org.ent4j.catalogue.homepage.PageChecks;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageFinding;
import org.ent4j.catalogue.homepage.PageMoves;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.homepage.PublicPage;
import org.ent4j.catalogue.homepage.Showing;
import org.ent4j.catalogue.homepage.TakenAway;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.TextCleaning;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/**
 * The public home pages of schools: versions are drafted, changed block by block, checked, published, and brought back. The number
 * that each change takes as seen is that of {@link Kept}, 0 for a school that has no page.
 */
public final class HomePages {

    private final Shelf<HomePage> shelf;
    private final Changes<HomePage> changes;
    private final PublicContents contents;
    private final TextCleaning cleaning;
    private final HomePagePolicy policy;
    private final ZoneId zone;

    private HomePages(
            Shelf<HomePage> shelf,
            Rights rights,
            PublicContents contents,
            TextCleaning cleaning,
            HomePagePolicy policy,
            ZoneId zone) {
        this.shelf = shelf;
        this.changes = new Changes<>(shelf, HomePage.FILING, rights, Task.MANAGE_HOME_PAGE);
        this.contents = contents;
        this.cleaning = cleaning;
        this.policy = policy;
        this.zone = zone;
    }

    /** @param zone of the schools, whose days count */
    public static HomePages of(
            Shelf<HomePage> shelf,
            Rights rights,
            PublicContents contents,
            TextCleaning cleaning,
            HomePagePolicy policy,
            ZoneId zone) {
        return new HomePages(shelf, rights, contents, cleaning, policy, zone);
    }

    /** The page of a school with its versions. */
    public Optional<Kept<HomePage>> find(Scope school) {
        return shelf.find(school.key());
    }

    /** Makes a draft; its texts are cleaned. */
    public Either<Refusal, EditedPage> draft(PersonId who, Instant when, Scope school, long seen, PageContent content) {
        var clean = CleanContent.of(content, cleaning);
        return changed(
                        new Act(who, when, "drafted"),
                        school,
                        seen,
                        page -> moves(school).draft(page, clean.content(), who, when))
                .map(kept -> new EditedPage(kept, last(kept), clean.takenAway()));
    }

    /** Makes a draft of any version, to be changed without touching what visitors see. */
    public Either<Refusal, EditedPage> copy(PersonId who, Instant when, Scope school, long seen, int number) {
        return changed(
                        new Act(who, when, "copied"),
                        school,
                        seen,
                        page -> moves(school).copy(page, number, who, when))
                .map(kept -> new EditedPage(kept, last(kept), List.of()));
    }

    /** Changes a draft; its texts are cleaned, and what that takes away is told. */
    public Either<Refusal, EditedPage> edit(
            PersonId who,
            Instant when,
            Scope school,
            long seen,
            int number,
            Function<PageContent, Either<Refusal, PageContent>> change) {
        var takenAway = new ArrayList<TakenAway>();
        return changed(
                        new Act(who, when, "edited"),
                        school,
                        seen,
                        page -> moves(school)
                                .edit(
                                        page,
                                        number,
                                        content -> change.apply(content)
                                                .map(other -> CleanContent.of(other, cleaning)
                                                        .into(takenAway)),
                                        who,
                                        when))
                .map(kept -> new EditedPage(kept, number, takenAway));
    }

    /** Shows a version at once, until a moment or until another is published. */
    public Either<Refusal, Kept<HomePage>> publish(
            PersonId who, Instant when, Scope school, long seen, int number, Optional<Instant> until) {
        return changed(
                new Act(who, when, "published"),
                school,
                seen,
                page -> moves(school).publish(page, number, until, when));
    }

    /** Will show a draft at its times; the one before comes back when they are over. */
    public Either<Refusal, Kept<HomePage>> schedule(
            PersonId who, Instant when, Scope school, long seen, int number, Showing showing) {
        return changed(
                new Act(who, when, "scheduled"),
                school,
                seen,
                page -> moves(school).schedule(page, number, showing, when));
    }

    /** Shows no page any more. */
    public Either<Refusal, Kept<HomePage>> unpublish(PersonId who, Instant when, Scope school, long seen) {
        return changed(
                new Act(who, when, "unpublished"),
                school,
                seen,
                page -> moves(school).unpublish(page, when));
    }

    /** Shows an older version again. */
    public Either<Refusal, Kept<HomePage>> restore(PersonId who, Instant when, Scope school, long seen, int number) {
        return changed(
                new Act(who, when, "restored"),
                school,
                seen,
                page -> moves(school).restore(page, number, when));
    }

    /** Shows again the version that was shown before. */
    public Either<Refusal, Kept<HomePage>> undo(PersonId who, Instant when, Scope school, long seen) {
        return changed(
                new Act(who, when, "restored"),
                school,
                seen,
                page -> moves(school).undo(page, when));
    }

    /** Discards a draft or an older version; it can be recovered for some time. */
    public Either<Refusal, Kept<HomePage>> discard(PersonId who, Instant when, Scope school, long seen, int number) {
        return changed(
                new Act(who, when, "discarded"),
                school,
                seen,
                page -> moves(school).move(page, number, HomePageLife.Move.DISCARD, when));
    }

    /** Makes a draft again of what was discarded. */
    public Either<Refusal, Kept<HomePage>> recover(PersonId who, Instant when, Scope school, long seen, int number) {
        return changed(
                new Act(who, when, "recovered"),
                school,
                seen,
                page -> moves(school).move(page, number, HomePageLife.Move.RECOVER, when));
    }

    /** Makes a draft again of what was scheduled. */
    public Either<Refusal, Kept<HomePage>> unschedule(PersonId who, Instant when, Scope school, long seen, int number) {
        return changed(
                new Act(who, when, "unscheduled"),
                school,
                seen,
                page -> moves(school).move(page, number, HomePageLife.Move.UNSCHEDULE, when));
    }

    /** The schools of whose pages something fell due by then, which {@link #passTime} does. */
    public List<Scope> due(Instant when) {
        return shelf.all().stream()
                .map(Kept::value)
                .filter(page -> !passed(page, when).equals(page))
                .map(HomePage::scope)
                .toList();
    }

    /**
     * Does what fell due by then. Visitors see it without that; the list of versions is brought up to it. What is scheduled is checked
     * again, as what its blocks show may have changed: a version that is blocked now does not come and is a draft again.
     */
    public Either<Refusal, Kept<HomePage>> passTime(PersonId who, Instant when, Scope school, long seen) {
        return changed(new Act(who, when, "fell-due"), school, seen, page -> Either.right(passed(page, when)));
    }

    private HomePage passed(HomePage page, Instant when) {
        return page.passedTo(when, mayBegin(page.scope(), when));
    }

    /** The versions whose time has come and that do not come, and what blocks them; {@link #passTime} makes them drafts again. */
    public List<HeldVersion> heldBack(Scope school, Instant when) {
        return find(school).stream()
                .flatMap(kept -> kept.value().allDue(when))
                .flatMap(one -> blocked(school, one, when).stream().map(why -> new HeldVersion(one, why)))
                .toList();
    }

    private Optional<Refusal> blocked(Scope school, PageVersion one, Instant when) {
        return moves(school).checks().refusal(one.content(), moves(school).day(when));
    }

    private Predicate<PageVersion> mayBegin(Scope school, Instant when) {
        return one -> blocked(school, one, when).isEmpty();
    }

    /** All that the rules have against a content, the worst first. */
    public List<PageFinding> check(Scope school, PageContent content, Instant when) {
        return moves(school).checks().of(content, moves(school).day(when));
    }

    /** What visitors see at that moment. */
    public Optional<PublicPage> shown(Scope school, Instant when) {
        return find(school)
                .flatMap(kept -> kept.value().shownAt(when, mayBegin(school, when)))
                .map(version -> preview(school, version.content(), when));
    }

    /** What visitors would see of a content: nothing that needs a sign-in, and clean texts, whoever wrote them. */
    public PublicPage preview(Scope school, PageContent content, Instant when) {
        var day = moves(school).day(when);
        var shown = new HashMap<BlockId, List<PublicEntry>>();
        var texts = new HashMap<BlockId, String>();
        for (var block : content.layout().blocks()) {
            shown.put(block.id(), open(contents.of(school, block, day)));
            if (block instanceof Block.FormattedText text) {
                texts.put(block.id(), cleaning.clean(text.html()).html());
            }
        }
        return new PublicPage(content, shown, texts, day);
    }

    private static List<PublicEntry> open(List<PublicEntry> entries) {
        return entries.stream().filter(each -> !each.needsSignIn()).toList();
    }

    private PageMoves moves(Scope school) {
        var checks = new PageChecks(policy, (block, day) -> contents.of(school, block, day), cleaning::clean);
        return new PageMoves(checks, zone);
    }

    private Either<Refusal, Kept<HomePage>> changed(
            Act act, Scope school, long seen, Function<HomePage, Either<Refusal, HomePage>> change) {
        return seen == 0 && find(school).isEmpty()
                ? change.apply(HomePage.of(school)).flatMap(page -> changes.add(act, page))
                : changes.change(act, school.key(), seen, change);
    }

    private static int last(Kept<HomePage> kept) {
        return kept.value().versions().stream()
                .mapToInt(PageVersion::number)
                .max()
                .orElseThrow();
    }
}
