package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinEvent;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.bulletin.BulletinRules;
import org.ent4j.viescolaire.bulletin.BulletinRules.Beginning;
import org.ent4j.viescolaire.bulletin.BulletinVersion;
import org.ent4j.viescolaire.bulletin.Bulletins;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.bulletin.Mailing;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.EditionPlan;
import org.ent4j.viescolaire.edition.EditionPlanning;
import org.ent4j.viescolaire.edition.PupilIdentity;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.RightsRules;
import org.ent4j.viescolaire.rights.RightsRules.Reading;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Families;

/** The bulletins of a school: what was published stays in the archive, and a correction is a version more. */
public final class BulletinService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final ClassFrames frames;
    private final ClassNames names;
    private final Families families;
    private final BulletinSources sources;

    BulletinService(SchoolJournal journal, SchoolSetup setup, ClassFrames frames, ClassNames names, Families families) {
        this.journal = journal;
        this.setup = setup;
        this.frames = frames;
        this.names = names;
        this.families = families;
        this.sources = new BulletinSources(setup, frames, names);
    }

    /**
     * What the bulletins of a class would say, and what would become of those that were begun; nothing is done yet.
     *
     * @param day that they bear, and the last whose absences count
     */
    public Either<Refusal, EditionPlan> plan(Actor who, ClassRef schoolClass, SchoolPeriodId period, LocalDate day) {
        return planning(journal.record(), who, Act.WRITE_BULLETINS, new ClassPeriod(schoolClass, period), day)
                .map(EditionPlanning::plan);
    }

    /**
     * Drafts the bulletins of a class, and brings its drafts up to date, all or none; done again, it does nothing. Those that
     * are ready or published stay as they are: a correction is a command of its own, for which the plan has the content. Of
     * what was written on a bulletin by hand, projects and éléments du programme stay; all else is recorded elsewhere.
     *
     * @return what was done
     */
    public Either<Refusal, EditionPlan> prepare(
            Instant at, Actor by, ClassRef schoolClass, SchoolPeriodId period, LocalDate day) {
        return journal.change(record -> planning(
                        record, by, Act.WRITE_BULLETINS, new ClassPeriod(schoolClass, period), day)
                .flatMap(EditionPlanning::unlessBlocked)
                .flatMap(plan -> prepared(at, by, plan, policies(record).bulletins())));
    }

    /** What is compared for somebody who may do that with all pupils of the class. */
    Either<Refusal, EditionPlanning> planning(SchoolRecord record, Actor who, Act act, ClassPeriod key, LocalDate day) {
        return frames.of(record, key, day)
                .flatMap(
                        frame -> journal.allowed(who, act, frame.pupils().days().keySet())
                                .map(any -> sources.assembly(record, frame, day)))
                .map(assembly -> new EditionPlanning(
                        assembly,
                        kept(record, who, act, key, assembly.results().pupils()),
                        policies(record).bulletins()));
    }

    /** Those of the pupils; of those who are no longer of the class, as far as somebody may see them. */
    private List<KeptBulletin> kept(SchoolRecord record, Actor who, Act act, ClassPeriod key, Set<PersonId> pupils) {
        return record.evaluations().bulletins().stream()
                .filter(each -> each.content().period().id().equals(key.period()))
                .filter(each -> pupils.contains(pupil(each))
                        || each.content().classe().equals(key.classRef())
                                && journal.allowed(who, act, Optional.of(pupil(each)))
                                        .isRight())
                .toList();
    }

    private Either<Refusal, Change<EditionPlan>> prepared(
            Instant at, Actor by, EditionPlan plan, BulletinPolicy policy) {
        Either<Refusal, Change<EditionPlan>> all = Either.right(Change.nothing(plan));
        for (var line : plan.changes()) {
            all = all.flatMap(change -> written(at, by, line, policy).map(one -> change.and(one.additions())));
        }
        return all;
    }

    private Either<Refusal, Change<KeptBulletin>> written(
            Instant at, Actor by, EditionLine line, BulletinPolicy policy) {
        var content = line.content().orElseThrow();
        var outcome = line.before()
                .map(before -> Bulletins.decide(before, new BulletinCommand.Edit(at, by, content), policy))
                .orElseGet(() -> Bulletins.draft(at, by, content, policy));
        return outcome.map(
                each -> change(each, line.before().map(KeptBulletin::version).orElse(0)));
    }

    /**
     * The bulletins of a class as they are kept now, to be printed: one copy for each address of the guardians, in the order
     * in which the class is read out.
     *
     * @param day on which guardians live where the copies go
     */
    public Either<Refusal, List<BulletinCopy>> copies(
            Actor who, ClassRef schoolClass, SchoolPeriodId period, LocalDate day) {
        return of(who, schoolClass, period)
                .flatMap(bulletins -> journal.allowed(who, Act.WRITE_BULLETINS, Set.copyOf(pupils(bulletins)))
                        .map(any -> copies(bulletins, day)));
    }

    private static List<PersonId> pupils(List<KeptBulletin> bulletins) {
        return bulletins.stream().map(BulletinService::pupil).distinct().toList();
    }

    private List<BulletinCopy> copies(List<KeptBulletin> bulletins, LocalDate day) {
        var identities = names.of(pupils(bulletins), day);
        return bulletins.stream()
                .map(KeptBulletin::content)
                .sorted(Comparator.comparing(
                                (Bulletin each) -> Folding.fold(each.pupil().name()))
                        .thenComparing(Bulletin::id))
                .flatMap(each -> Mailing.to(identities
                                .pupil(each.pupil().id())
                                .map(PupilIdentity::guardians)
                                .orElseGet(List::of))
                        .copiesOf(each)
                        .stream())
                .toList();
    }

    /** Begins a bulletin; the same again changes nothing. */
    public Either<Refusal, KeptBulletin> draft(Instant at, Actor by, Bulletin content) {
        return journal.allowed(
                        by, Act.WRITE_BULLETINS, Optional.of(content.pupil().id()))
                .flatMap(any -> journal.change(record -> KeyRules.sentAgain(
                                record.evaluations().bulletin(content.id()),
                                each -> each.content().equals(content),
                                content.id())
                        .flatMap(again -> again.isPresent()
                                ? Either.right(Change.nothing(again.get()))
                                : begun(record, at, by, content))));
    }

    private Either<Refusal, Change<KeptBulletin>> begun(SchoolRecord record, Instant at, Actor by, Bulletin content) {
        var other = record.evaluations().bulletins().stream()
                .map(KeptBulletin::content)
                .filter(content::isOfTheSamePeriod)
                .map(Bulletin::id)
                .findFirst();
        return Refusal.check(BulletinRules.ofBeginnings(), new Beginning(content, other))
                .flatMap(
                        any -> Bulletins.draft(at, by, content, policies(record).bulletins()))
                .map(outcome -> change(outcome, 0));
    }

    /**
     * Does something to a bulletin that was begun. One that says something else than what was recorded meanwhile is not
     * published: it is prepared again first.
     */
    public Either<Refusal, KeptBulletin> carryOut(BulletinId id, BulletinCommand command) {
        return journal.change(record -> KeyRules.known(record.evaluations().bulletin(id), id)
                .flatMap(before -> journal.allowed(command.by(), Act.WRITE_BULLETINS, Optional.of(pupil(before)))
                        .flatMap(any -> sources.upToDate(record, before, command))
                        .flatMap(versions -> Bulletins.decide(
                                        before, command, policies(record).bulletins())
                                .map(outcome ->
                                        change(outcome, before.version()).relyingOn(versions)))));
    }

    private static Change<KeptBulletin> change(Outcome<KeptBulletin, BulletinEvent> outcome, int version) {
        var bulletin = outcome.state();
        return Change.of(
                bulletin,
                new JournalKey(JournalKind.BULLETIN, bulletin.id().value()),
                version,
                outcome.events(),
                Set.of(pupil(bulletin)),
                Optional.of(DateRange.of(bulletin.content().editedOn())));
    }

    private EvaluationPolicies policies(SchoolRecord record) {
        return EvaluationPolicies.of(setup, record.evaluations());
    }

    /** How the school wants the bulletins of a class. */
    public BulletinModel model(ClassRef schoolClass) {
        return policies(journal.record()).settings().model(schoolClass);
    }

    private static PersonId pupil(KeptBulletin bulletin) {
        return bulletin.content().pupil().id();
    }

    /**
     * What is published of a pupil, of each period the version that was published last: for the pupil and for those who answer
     * for him on that day, from the day of publication of the period on; for staff at once.
     */
    public Either<Refusal, List<BulletinVersion>> published(Actor who, PersonId pupil, LocalDate day) {
        var guardians = families.guardians(setup.school(), List.of(pupil), day);
        return journal.allowed(who, Act.SEE_BULLETINS, Optional.of(pupil))
                .flatMap(any -> Refusal.check(
                        List.of(RightsRules.FAMILIES_READ_THEIR_OWN), new Reading(who, Optional.of(pupil), guardians)))
                .map(any -> journal.record())
                .flatMap(record -> who.capacity().isStaff()
                        ? Either.right(record)
                        : new LegibleEvaluations(record, setup.year()).common())
                .map(record -> record.evaluations().bulletins().stream()
                        .filter(bulletin -> pupil(bulletin).equals(pupil))
                        .filter(bulletin -> who.capacity().isStaff() || isShown(record, bulletin.content(), day))
                        .flatMap(bulletin -> bulletin.shown().stream())
                        .sorted(Comparator.comparing(BulletinVersion::at))
                        .toList());
    }

    /** A period that is none of the school's year any more has no day to wait for. */
    private boolean isShown(SchoolRecord record, Bulletin content, LocalDate day) {
        if (!content.period().year().equals(setup.year())) {
            return true;
        }
        var council = record.evaluations()
                .periods(setup.year())
                .councils()
                .get(new ClassPeriod(content.classe(), content.period().id()));
        return council == null || !day.isBefore(council.period().publication());
    }

    /** The bulletins of a class in a period, drafts too. */
    public Either<Refusal, List<KeptBulletin>> of(Actor who, ClassRef schoolClass, SchoolPeriodId period) {
        return journal.allowed(who, Act.WRITE_BULLETINS, Optional.empty())
                .map(any -> journal.record().evaluations().bulletins().stream()
                        .filter(bulletin -> bulletin.content().classe().equals(schoolClass)
                                && bulletin.content().period().id().equals(period))
                        .sorted(Comparator.comparing(KeptBulletin::id))
                        .toList());
    }
}
