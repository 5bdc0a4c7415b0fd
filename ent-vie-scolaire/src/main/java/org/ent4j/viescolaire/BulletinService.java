package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinEvent;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.bulletin.BulletinVersion;
import org.ent4j.viescolaire.bulletin.Bulletins;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.decision.Outcome;
import org.ent4j.viescolaire.decision.Refusal;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;

/** The bulletins of a school: what was published stays in the archive, and a correction is a version more. */
public final class BulletinService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;

    BulletinService(SchoolJournal journal, SchoolSetup setup) {
        this.journal = journal;
        this.setup = setup;
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
                                : Bulletins.draft(at, by, content, policy(record))
                                        .map(outcome -> change(outcome, 0)))));
    }

    /** Does something to a bulletin that was begun. */
    public Either<Refusal, KeptBulletin> carryOut(BulletinId id, BulletinCommand command) {
        return journal.change(record -> KeyRules.known(record.evaluations().bulletin(id), id)
                .flatMap(before -> journal.allowed(command.by(), Act.WRITE_BULLETINS, Optional.of(pupil(before)))
                        .flatMap(any -> Bulletins.decide(before, command, policy(record)))
                        .map(outcome -> change(outcome, before.version()))));
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

    private BulletinPolicy policy(SchoolRecord record) {
        return EvaluationPolicies.of(setup, record.evaluations()).bulletins();
    }

    /** How the school wants the bulletins of a class. */
    public BulletinModel model(ClassRef schoolClass) {
        return EvaluationPolicies.of(setup, journal.record().evaluations())
                .settings()
                .model(schoolClass);
    }

    private static PersonId pupil(KeptBulletin bulletin) {
        return bulletin.content().pupil().id();
    }

    /** What families see of a pupil: of each period the version that was published last. */
    public Either<Refusal, List<BulletinVersion>> published(Actor who, PersonId pupil) {
        return journal.allowed(who, Act.SEE_BULLETINS, Optional.of(pupil))
                .map(any -> journal.record().evaluations().bulletins().stream()
                        .filter(bulletin -> pupil(bulletin).equals(pupil))
                        .flatMap(bulletin -> bulletin.shown().stream())
                        .sorted(Comparator.comparing(BulletinVersion::at))
                        .toList());
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
