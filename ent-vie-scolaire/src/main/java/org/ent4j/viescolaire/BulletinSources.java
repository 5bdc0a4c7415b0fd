package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinRules;
import org.ent4j.viescolaire.bulletin.BulletinRules.Publishing;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.edition.BulletinAssembly;
import org.ent4j.viescolaire.edition.ClassFrame;
import org.ent4j.viescolaire.edition.ClassResults;
import org.ent4j.viescolaire.edition.EditionPlanning;
import org.ent4j.viescolaire.journal.Illegible;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.settings.SettingsEvent;

/** What was recorded of which bulletins are made: one that says something else is not published. */
record BulletinSources(SchoolSetup setup, ClassFrames frames, ClassNames names) {

    BulletinAssembly assembly(SchoolRecord record, ClassFrame frame, LocalDate day) {
        var conseils = EvaluationPolicies.of(setup, record.evaluations()).conseils();
        return new BulletinAssembly(ClassResults.of(frame), names.of(frame, day), conseils, day);
    }

    /**
     * Whether the command may go on, and on which journals it relies then. Only where it is this library that makes the
     * bulletins of the class: one without services is the host's own.
     */
    Either<Refusal, Map<JournalKey, Integer>> upToDate(
            SchoolRecord record, KeptBulletin before, BulletinCommand command) {
        return command instanceof BulletinCommand.Publish
                ? new LegibleEvaluations(record, setup.year()).common().flatMap(any -> upToDate(record, before))
                : Either.right(Map.of());
    }

    private Either<Refusal, Map<JournalKey, Integer>> upToDate(SchoolRecord record, KeptBulletin before) {
        var content = before.content();
        var key = new ClassPeriod(content.classe(), content.period().id());
        return frames.of(record, key, content.editedOn())
                .toJavaOptional()
                .filter(frame -> !frame.services().isEmpty())
                .map(frame -> upToDate(record, before, frame))
                .orElseGet(() -> Either.right(Map.of()));
    }

    private Either<Refusal, Map<JournalKey, Integer>> upToDate(
            SchoolRecord record, KeptBulletin before, ClassFrame frame) {
        var pupil = before.content().pupil().id();
        var ofPupil = Optional.ofNullable(frame.unreadableOf().get(pupil)).orElseGet(List::of);
        var unreadable =
                Stream.concat(frame.unreadable().stream(), ofPupil.stream()).findFirst();
        if (unreadable.isPresent()) {
            return Either.left(new Illegible(unreadable.get()));
        }
        var publishing = new Publishing(before.content(), isOutdated(record, before, frame));
        return Refusal.check(BulletinRules.ofWhatIsPublished(), publishing).map(any -> versions(record, frame, pupil));
    }

    private boolean isOutdated(SchoolRecord record, KeptBulletin before, ClassFrame frame) {
        var policy = EvaluationPolicies.of(setup, record.evaluations()).bulletins();
        var assembly = assembly(record, frame, before.content().editedOn());
        return new EditionPlanning(assembly, List.of(before), policy)
                .plan().lines().stream().anyMatch(line -> line.id().equals(before.id()) && line.isOutdated());
    }

    private Map<JournalKey, Integer> versions(SchoolRecord record, ClassFrame frame, PersonId pupil) {
        var versions = new HashMap<JournalKey, Integer>();
        frame.services().forEach(taught -> {
            versions.put(
                    ServiceEvent.journal(taught.service().id()),
                    taught.service().version());
            versions.put(taught.book().id().journal(), taught.book().version());
        });
        var conseil =
                new ConseilId(frame.schoolClass(), frame.council().period().id());
        versions.put(conseil.journal(), frame.conseil().map(Conseil::version).orElse(0));
        versions.put(SettingsEvent.JOURNAL, record.evaluations().settings().version());
        versions.put(
                PeriodicityEvent.journal(setup.year()),
                record.evaluations().periods(setup.year()).version());
        versions.put(
                SchoolRecord.fileKey(pupil, setup.year()),
                record.absences(pupil, setup.year()).version());
        return versions;
    }
}
