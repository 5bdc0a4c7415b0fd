package org.ent4j.viescolaire.edition;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.bulletin.BulletinState;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.edition.EditionRules.OfClass;
import org.ent4j.viescolaire.edition.EditionRules.OfJournal;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/**
 * Compares what bulletins would say with what is kept of them.
 *
 * @param kept bulletins of the school
 */
public record EditionPlanning(BulletinAssembly assembly, Collection<KeptBulletin> kept, BulletinPolicy policy) {

    public EditionPlanning {
        kept = List.copyOf(kept);
    }

    /** The plan, or what stands against making any bulletin of the class. */
    public Either<Refusal, EditionPlan> unlessBlocked() {
        var frame = results().frame();
        var blocking = EditionRules.ofClasses().stream()
                .filter(rule -> frame.policy().isBlocking(rule.id()))
                .toList();
        var unreadable = new OfJournal(frame.unreadable().stream().findFirst());
        return Refusal.check(blocking, new OfClass(frame, assembly.names()))
                .flatMap(any -> Refusal.check(List.of(EditionRules.JOURNALS_CAN_BE_READ), unreadable))
                .map(any -> plan());
    }

    public EditionPlan plan() {
        var ofClass = checks().ofClass();
        var isBlocked = ofClass.stream().anyMatch(EditionIssue::isBlocking);
        var lines = assembly.names().inOrder(results().pupils()).stream()
                .map(pupil -> line(pupil, isBlocked))
                .toList();
        return new EditionPlan(
                results().frame().council().key(),
                assembly.day(),
                ofClass,
                Stream.concat(lines.stream(), noLonger()).toList());
    }

    private ClassResults results() {
        return assembly.results();
    }

    private EditionChecks checks() {
        return new EditionChecks(results(), assembly.names(), policy);
    }

    private EditionLine line(PersonId pupil, boolean isBlocked) {
        var before = find(pupil);
        var id = before.map(KeptBulletin::id).orElseGet(() -> id(pupil));
        var content = assembly.of(pupil, id)
                .map(made -> ByHand.kept(made, before.map(KeptBulletin::content)))
                .map(made -> dated(made, before));
        var issues = checks().of(pupil, content);
        var fate = isBlocked || issues.stream().anyMatch(EditionIssue::isBlocking)
                ? blocked(before)
                : content.map(made -> fate(made, before)).orElse(EditionFate.BLOCKED);
        return new EditionLine(pupil, assembly.names().nameOf(pupil), id, fate, before, content, issues);
    }

    /** It bears the day on which it began to say what it says. */
    private static Bulletin dated(Bulletin made, Optional<KeptBulletin> before) {
        return before.map(KeptBulletin::content)
                .filter(made::saysTheSameAs)
                .map(same -> made.withEditedOn(same.editedOn()))
                .orElse(made);
    }

    private static EditionFate fate(Bulletin made, Optional<KeptBulletin> before) {
        return before.map(each -> fate(made, each)).orElse(EditionFate.DRAFT);
    }

    private static EditionFate fate(Bulletin made, KeptBulletin before) {
        if (before.state() != BulletinState.DRAFT) {
            return left(before);
        }
        return made.saysTheSameAs(before.content()) ? EditionFate.UNCHANGED : EditionFate.UPDATE;
    }

    private static EditionFate blocked(Optional<KeptBulletin> before) {
        return before.filter(each -> each.state() != BulletinState.DRAFT)
                .map(EditionPlanning::left)
                .orElse(EditionFate.BLOCKED);
    }

    private static EditionFate left(KeptBulletin before) {
        return before.state().isPublic() ? EditionFate.PUBLISHED : EditionFate.FINISHED;
    }

    private Optional<KeptBulletin> find(PersonId pupil) {
        return ofThePeriod()
                .filter(each -> each.content().pupil().id().equals(pupil))
                .min(Comparator.comparing(KeptBulletin::id));
    }

    private Stream<KeptBulletin> ofThePeriod() {
        var frame = results().frame();
        return kept.stream()
                .filter(each -> each.content().period().year().equals(frame.year())
                        && each.content()
                                .period()
                                .id()
                                .equals(frame.council().period().id()));
    }

    private Stream<EditionLine> noLonger() {
        return ofThePeriod()
                .filter(each -> each.content().classe().equals(results().frame().schoolClass())
                        && !results().pupils().contains(each.content().pupil().id()))
                .sorted(Comparator.comparing(KeptBulletin::id))
                .map(each -> new EditionLine(
                        each.content().pupil().id(),
                        each.content().pupil().name(),
                        each.id(),
                        EditionFate.NO_LONGER,
                        Optional.of(each),
                        Optional.empty(),
                        List.of()));
    }

    private BulletinId id(PersonId pupil) {
        var frame = results().frame();
        return id(frame.year(), frame.council().period().id(), pupil);
    }

    /** Of the bulletin of a pupil in a period, unless it was begun with another; no two are the same. */
    public static BulletinId id(SchoolYear year, SchoolPeriodId period, PersonId pupil) {
        var length = period.value().length();
        return new BulletinId("%d/%d/%s/%s".formatted(year.start(), length, period, pupil));
    }
}
